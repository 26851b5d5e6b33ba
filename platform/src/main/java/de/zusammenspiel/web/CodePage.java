package de.zusammenspiel.web;

import org.jspecify.annotations.Nullable;

/** Where the code of a printed letter is typed. */
public record CodePage(String title, @Nullable String typed, Errors errors) implements FormPage {
    @Override
    public String template() {
        return "web/code";
    }
}
