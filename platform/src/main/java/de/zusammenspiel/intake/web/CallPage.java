package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/** A call, noted in three fields while the person is still talking. */
public record CallPage(String title, CallForm form, Errors errors) implements FormPage {
    /** What was typed. */
    public record CallForm(
            @Nullable String organisation,
            @Nullable String sentence,
            @Nullable String phone,
            @Nullable String contactName) {}

    @Override
    public String template() {
        return "intake/call";
    }
}
