package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On what ground the platform may write to a contact person. */
public record MailBasisPage(
        String title,
        String action,
        String back,
        String organisation,
        List<Option> bases,
        @Nullable String note,
        Errors errors)
        implements FormPage {

    @Override
    public String template() {
        return "directory/mail-basis";
    }
}
