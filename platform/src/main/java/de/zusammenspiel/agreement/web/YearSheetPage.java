package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.YearSheet;
import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year of a company, as the coordinator looks at it before it goes out.
 *
 * @param to where the letter would go, null when nobody knows an address
 */
public record YearSheetPage(
        String title,
        String path,
        String back,
        YearSheet sheet,
        List<Integer> years,
        @Nullable String to) implements Page {
    public YearSheetPage {
        years = List.copyOf(years);
    }

    @Override
    public String template() {
        return "agreement/year";
    }
}
