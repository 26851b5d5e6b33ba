package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** The agreements a member accompanies. */
public record SupportListPage(String title, List<AgreementListPage.Row> rows) implements Page {
    @Override
    public String template() {
        return "agreement/support-list";
    }
}
