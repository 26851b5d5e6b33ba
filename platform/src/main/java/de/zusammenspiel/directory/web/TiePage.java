package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/**
 * Somebody knows somebody there.
 *
 * @param knowers who it is, to choose from; empty when it is the reader
 */
public record TiePage(
        String title,
        String lead,
        String action,
        String back,
        String organisation,
        List<Option> knowers,
        List<Option> strengths,
        List<Option> bases,
        TieForm form,
        Errors errors)
        implements FormPage {
    public TiePage {
        knowers = List.copyOf(knowers);
        strengths = List.copyOf(strengths);
        bases = List.copyOf(bases);
    }

    @Override
    public String template() {
        return "directory/tie";
    }
}
