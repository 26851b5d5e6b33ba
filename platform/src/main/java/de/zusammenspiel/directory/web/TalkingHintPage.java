package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/** How to talk with one person. */
public record TalkingHintPage(
        String title,
        String action,
        String back,
        String organisation,
        @Nullable String text,
        Errors errors) implements FormPage {
    @Override
    public String template() {
        return "directory/talking-hint";
    }
}
