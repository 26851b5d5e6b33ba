package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything between one organisation and us.
 *
 * @param people the organisation as a whole, and each of its contacts
 * @param next what comes next, in words, or null
 */
public record ContactHistoryPage(
        String title,
        String path,
        String organisation,
        String organisationPath,
        String notePath,
        List<Tab> people,
        @Nullable String next,
        boolean late,
        @Nullable String step,
        @Nullable String due,
        List<Option> withWhom,
        List<Event> events,
        Errors errors)
        implements FormPage {

    public record Event(String when, String kind, String icon, String text, String url) {}

    @Override
    public String template() {
        return "desk/contact-history";
    }
}
