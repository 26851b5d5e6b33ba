package de.zusammenspiel.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What modules above know about an organisation: its requests, offers, answers, agreements. They implement this. */
public interface ProfileSource {
    /** @param url path within the site, such as {@code /anfragen/A-2026-0001} */
    record Line(LocalDate day, String text, String url) {}

    /** @param order smaller comes first */
    record Part(int order, String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** What was said and who was asked is not for everybody who may see the profile. */
    default boolean forCoordinatorOnly() {
        return false;
    }

    /** Parts without lines are not shown. */
    List<Part> of(OrganisationId organisation, Locale locale);
}
