package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An approved need as anybody may read it. */
public record PublishedNeed(
        String number,
        String question,
        Set<ResourceKind> kinds,
        String amount,
        String placeLabel,
        @Nullable LocalDate wishDate) {
    public PublishedNeed {
        kinds = Set.copyOf(kinds);
    }
}
