package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Pager;
import java.util.List;

/** All agreements of a site. */
public record AgreementListPage(
        String title,
        String path,
        String query,
        String text,
        List<Option> states,
        List<Row> rows,
        Pager pager,
        boolean filtered)
        implements Page {
    /** One agreement. */
    public record Row(
            String path,
            String number,
            String subject,
            String company,
            String nonProfit,
            String when,
            String state,
            String tone) {}

    @Override
    public String template() {
        return "agreement/list";
    }
}
