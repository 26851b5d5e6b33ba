package de.zusammenspiel.matching.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/** Why a candidate does not fit this request. */
public record RejectPage(
        String title,
        String number,
        String question,
        String key,
        String name,
        @Nullable String reason,
        Errors errors) implements FormPage {
    @Override
    public String template() {
        return "matching/reject";
    }
}
