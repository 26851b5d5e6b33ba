package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/**
 * The person behind a tie gets her name.
 *
 * @param known people there whose names we have already
 */
public record TieNamePage(
        String title,
        String action,
        String back,
        String organisation,
        String tie,
        String sentence,
        List<Option> known,
        ContactForm form,
        Errors errors)
        implements FormPage {
    public TieNamePage {
        known = List.copyOf(known);
    }

    @Override
    public String template() {
        return "directory/tie-name";
    }
}
