package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a request, for applicants.
 *
 * @param action where it is sent: the public form, or a kept draft
 * @param hints words of help at the fields
 * @param parts single questions to send instead, when several things are asked at once
 */
public record RequestFormPage(
        String title,
        String action,
        RequestForm form,
        Errors errors,
        List<Option> kinds,
        List<Option> placeOptions,
        List<Hint> hints,
        boolean ask,
        List<String> parts,
        @Nullable String keptUntil)
        implements FormPage {

    public List<Hint> hintsAt(String field) {
        return hints.stream().filter(hint -> hint.field().equals(field)).toList();
    }

    @Override
    public String template() {
        return "intake/request-form";
    }

    /** Hints come back like errors do, so that nothing typed is lost and nothing is sent unread. */
    @Override
    public int status() {
        return errors.any() || ask ? 422 : 200;
    }
}
