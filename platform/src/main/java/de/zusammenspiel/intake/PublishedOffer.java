package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An approved offer as anybody may read it. */
public record PublishedOffer(
        String number,
        String what,
        Set<ResourceKind> kinds,
        String amount,
        String placeLabel,
        @Nullable LocalDate validUntil) {
    public PublishedOffer {
        kinds = Set.copyOf(kinds);
    }
}
