package de.zusammenspiel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and how often a company wants to be asked. */
public record AskTerms(@Nullable LocalDate pausedUntil, int asksPerYear) {
    /** What holds for a company that said nothing. */
    public static final AskTerms USUAL = new AskTerms(null, NewOrganisation.USUAL_ASKS_PER_YEAR);
}
