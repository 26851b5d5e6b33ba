package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The school holidays of the site.
 *
 * @param known what is known for certain and not entered yet
 * @param extents how far one knows the Länder of the site, in words
 */
public record SchoolHolidayPage(
        String title,
        String path,
        List<Line> holidays,
        List<Line> known,
        List<String> extents,
        @Nullable String name,
        @Nullable String from,
        @Nullable String until,
        Errors errors)
        implements FormPage {
    public SchoolHolidayPage {
        holidays = List.copyOf(holidays);
        known = List.copyOf(known);
        extents = List.copyOf(extents);
    }

    public record Line(String id, String name, String span) {}

    @Override
    public String template() {
        return "directory/school-holidays";
    }
}
