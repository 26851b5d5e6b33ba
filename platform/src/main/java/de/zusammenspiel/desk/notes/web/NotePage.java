package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One note, and what may become of it.
 *
 * @param organisation the organisation it is about, as a link, or null
 * @param request the request it became or belongs to, as a link, or null
 */
public record NotePage(
        String title,
        String path,
        String meta,
        String sentence,
        boolean open,
        @Nullable Action organisation,
        @Nullable Action request,
        @Nullable Action offer,
        boolean mayBecome,
        List<Match> people,
        List<Match> cases,
        @Nullable String nextStep,
        @Nullable String nextOn,
        Errors errors)
        implements FormPage {

    /** Something the note may belong to, with the button that says so. */
    public record Match(String name, @Nullable String help, Action take) {}

    @Override
    public String template() {
        return "desk/note";
    }
}
