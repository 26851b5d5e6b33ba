package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Enters or changes an organisation.
 *
 * @param version null for a new one
 * @param duplicates what it looks like
 */
public record OrganisationFormPage(
        String title,
        String action,
        String back,
        OrganisationForm form,
        Errors errors,
        @Nullable Integer version,
        List<Option> sectors,
        List<Option> kinds,
        List<Option> sizes,
        List<Option> yesNo,
        List<Option> places,
        List<Option> editions,
        List<String> branches,
        List<OrganisationCard> duplicates)
        implements FormPage {

    public boolean entering() {
        return version == null;
    }

    /** For the form to carry: of which of them the person said that it is another one. */
    public String shown() {
        return duplicates.stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
    }

    @Override
    public String template() {
        return "directory/form";
    }
}
