package de.zusammenspiel.identity.web;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Page;
import java.util.List;

/**
 * Imprint, privacy notice or accessibility statement.
 *
 * @param name {@code imprint}, {@code privacy} or {@code accessibility}
 * @param operator who runs the installation, as the operator wrote it; may be empty
 * @param responsible the site whose page it is, else all sites of the installation
 * @param sources where data of others comes from, with their licences
 */
public record LegalPage(String title, String name, String operator, List<Site> responsible, List<String> sources)
        implements Page {
    public LegalPage {
        responsible = List.copyOf(responsible);
        sources = List.copyOf(sources);
    }

    @Override
    public String template() {
        return "identity/legal-" + name;
    }
}
