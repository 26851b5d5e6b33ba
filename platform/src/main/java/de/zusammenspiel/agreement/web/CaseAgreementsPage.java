package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** The agreements of one case, and pledges that wait for theirs. */
public record CaseAgreementsPage(
        String title,
        String path,
        String back,
        String number,
        String question,
        List<AgreementListPage.Row> rows,
        List<Waiting> waiting)
        implements Page {
    /** A pledge without an agreement. */
    public record Waiting(String pledge, String company, String what) {}

    @Override
    public String template() {
        return "agreement/case";
    }
}
