package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reader notes that he or she knows somebody there. */
public record TiePage(
        String title,
        String action,
        String back,
        String organisation,
        List<Option> strengths,
        @Nullable String origin,
        Errors errors)
        implements FormPage {

    @Override
    public String template() {
        return "directory/tie";
    }
}
