package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** The latest notes, what waits first. */
public record NoteListPage(String title, List<Row> rows) implements Page {
    public record Row(String path, String sentence, String who, String when, String next, String state, String tone) {}

    @Override
    public String template() {
        return "desk/notes";
    }
}
