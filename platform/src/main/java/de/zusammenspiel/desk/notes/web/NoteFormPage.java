package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note to be written.
 *
 * @param about name of the organisation the note is begun for, or null
 */
public record NoteFormPage(
        String title,
        NoteForm form,
        List<Option> ways,
        NoteMatches matches,
        @Nullable String about,
        Errors errors) implements FormPage {

    @Override
    public String template() {
        return "desk/note-form";
    }
}
