package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.OwnSite;
import de.zusammenspiel.identity.Sessions.OpenSession;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's own page. */
public record AccountPage(
        String title,
        @Nullable String name,
        String email,
        List<Option> languages,
        List<OwnSite> sites,
        boolean office,
        List<OpenSession> sessions,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "identity/account";
    }
}
