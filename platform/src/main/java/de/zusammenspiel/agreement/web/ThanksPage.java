package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/** The thank-you letter, edited before it goes. */
public record ThanksPage(
        String title,
        String path,
        String back,
        String number,
        String company,
        @Nullable String email,
        @Nullable String letter,
        @Nullable String given,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "agreement/thanks";
    }
}
