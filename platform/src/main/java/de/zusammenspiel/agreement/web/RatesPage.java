package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.RateTable;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** What hours and things count for. */
public record RatesPage(
        String title,
        String path,
        RateTable current,
        List<RateTable> versions,
        List<Row> rows,
        Typed form,
        int version,
        Errors errors)
        implements FormPage {
    /**
     * One rate; a new one has no code yet.
     *
     * @param value what stands beside the name while the row is folded
     * @param open something in it needs a look
     */
    public record Row(int number, List<Option> categories, boolean fixed, String heading, String value, boolean open) {}

    @Override
    public String template() {
        return "agreement/rates";
    }
}
