package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One partnership: where it stands, what comes next, what happened.
 *
 * @param action where the form goes
 * @param version null while it is begun
 */
public record PartnershipPage(
        String title,
        String organisation,
        String organisationPath,
        String action,
        @Nullable Integer version,
        @Nullable String stage,
        boolean stale,
        @Nullable String next,
        PartnershipForm form,
        List<Option> stages,
        List<Step> steps,
        Errors errors)
        implements FormPage {

    public record Step(
            String when,
            String who,
            String stage,
            String note,
            @Nullable String next) {}

    @Override
    public String template() {
        return "directory/partnership";
    }
}
