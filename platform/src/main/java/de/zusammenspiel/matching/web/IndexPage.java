package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.IndexReport;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the suggestions know everything they should, and what a site wants minded when it shares out.
 *
 * @param smallFirst how small organisations come first
 * @param asksPerYear how often a company is asked at most, as typed
 */
public record IndexPage(
        String title,
        IndexReport report,
        boolean mayRebuild,
        List<Option> smallFirst,
        @Nullable String asksPerYear,
        Errors errors)
        implements FormPage {
    public IndexPage {
        smallFirst = List.copyOf(smallFirst);
    }

    @Override
    public String template() {
        return "matching/index";
    }
}
