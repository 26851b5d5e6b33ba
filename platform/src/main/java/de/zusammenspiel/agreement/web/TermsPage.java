package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** Changes what was agreed, before both sides have confirmed. */
public record TermsPage(
        String title,
        String path,
        String back,
        String number,
        String companyName,
        String nonProfitName,
        Typed form,
        List<Row> rows,
        boolean councilNeeded,
        int version,
        Errors errors)
        implements FormPage {
    /** One contribution. */
    public record Row(int number, List<Option> givers, List<Option> kinds, List<Option> goods, boolean filled) {}

    @Override
    public String template() {
        return "agreement/form";
    }
}
