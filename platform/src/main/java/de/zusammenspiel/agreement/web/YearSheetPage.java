package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.YearSheet;
import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year of a company, as the coordinator looks at it before it goes out.
 *
 * @param to where the letter would go, null when nobody knows an address
 * @param sent when it went out, the latest first
 */
public record YearSheetPage(
        String title,
        String path,
        String back,
        YearSheet sheet,
        List<Integer> years,
        @Nullable String to,
        List<String> sent)
        implements Page {
    public YearSheetPage {
        years = List.copyOf(years);
        sent = List.copyOf(sent);
    }

    @Override
    public String template() {
        return "agreement/year";
    }
}
