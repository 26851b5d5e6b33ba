package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/** Calling a meeting off, with the reason its members will read. */
public record CancelPage(
        String title,
        Meeting meeting,
        String when,
        @Nullable String reason,
        Errors errors) implements FormPage {
    @Override
    public String template() {
        return "review/cancel";
    }
}
