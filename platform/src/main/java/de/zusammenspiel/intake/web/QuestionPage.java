package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question to the applicant, to be answered without an account. */
public record QuestionPage(
        String title,
        String number,
        String request,
        String asked,
        String askedBy,
        LocalDate due,
        @Nullable String answer,
        boolean answered,
        String path,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "intake/question";
    }
}
