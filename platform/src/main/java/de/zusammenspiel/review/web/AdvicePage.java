package de.zusammenspiel.review.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/**
 * One request for the advisory circle, with what was said so far.
 *
 * @param mayAdvise whether the viewer belongs to the circle and the time for advice is not over
 * @param back where the way back leads
 */
public record AdvicePage(
        String title,
        Brief brief,
        boolean open,
        boolean mayAdvise,
        @Nullable String text,
        String back,
        Errors errors) implements FormPage {
    @Override
    public String template() {
        return "review/advice";
    }
}
