package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;

/** Enters or changes a contact person. */
public record ContactPage(
        String title,
        String action,
        String back,
        String organisation,
        ContactForm form,
        Errors errors,
        boolean entering)
        implements FormPage {

    @Override
    public String template() {
        return "directory/contact";
    }
}
