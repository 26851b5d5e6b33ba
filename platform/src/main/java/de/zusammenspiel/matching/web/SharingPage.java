package de.zusammenspiel.matching.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matching.Sharing;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several requests at once, and who would help whom.
 *
 * @param chosen numbers of the requests that take part
 * @param sharing the proposal, or null before one was asked for
 */
public record SharingPage(
        String title,
        List<SupportRequest> open,
        Set<String> chosen,
        SharingForm form,
        @Nullable Sharing sharing,
        Errors errors)
        implements FormPage {
    public SharingPage {
        open = List.copyOf(open);
        chosen = Set.copyOf(chosen);
    }

    /** What to share and what to mind, as typed. */
    public record SharingForm(
            @Nullable List<String> anfrage,
            @Nullable String partner,
            @Nullable String einsaetze,
            @Nullable String anfragenImJahr,
            @Nullable String gerecht,
            @Nullable String kleine) {}

    /** Takes a line over: {@code A-2026-0001 offer-…}. */
    public static String key(Sharing.Line line) {
        return line.request().number() + " " + line.suggestion().key();
    }

    @Override
    public String template() {
        return "matching/sharing";
    }
}
