package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at another organisation knows somebody here.
 *
 * @param knower id of the other one, null while it is still being looked for
 */
public record PartnerTiePage(
        String title,
        String action,
        String back,
        String organisation,
        @Nullable String q,
        List<OrganisationCard> found,
        @Nullable String knower,
        @Nullable String knowerName,
        List<Option> strengths,
        List<Option> bases,
        TieForm form,
        Errors errors)
        implements FormPage {
    public PartnerTiePage {
        found = List.copyOf(found);
        strengths = List.copyOf(strengths);
        bases = List.copyOf(bases);
    }

    @Override
    public String template() {
        return "directory/partner-tie";
    }
}
