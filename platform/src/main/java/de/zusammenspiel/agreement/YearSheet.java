package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company gave in a year and what became of it (Jahresblatt).
 *
 * @param mayBeNamed it wants to be named in public
 */
public record YearSheet(OrganisationId company, String name, int year, boolean mayBeNamed, List<Deed> deeds) {
    public YearSheet {
        deeds = List.copyOf(deeds);
    }

    /**
     * One promise that was kept.
     *
     * @param gave what really was given, one line each
     * @param reached how many people it reached, null when nobody has counted
     * @param quote what was said about it in public, "" for nothing
     */
    public record Deed(
            String subject,
            String nonProfit,
            LocalDate on,
            List<String> gave,
            double hours,
            @Nullable Integer reached,
            String quote,
            String quoteBy) {
        public Deed {
            gave = List.copyOf(gave);
        }
    }

    /** All hours of all people. */
    public double hours() {
        return deeds.stream().mapToDouble(Deed::hours).sum();
    }

    public int reached() {
        return deeds.stream()
                .mapToInt(deed -> deed.reached() == null ? 0 : deed.reached())
                .sum();
    }
}
