package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list of offers shows; empty states mean all. */
public record OfferFilter(Set<OfferState> states, @Nullable ResourceKind kind, String text) {

    public OfferFilter {
        states = Set.copyOf(states);
    }

    public static OfferFilter all() {
        return new OfferFilter(Set.of(), null, "");
    }

    public static OfferFilter open() {
        return new OfferFilter(Set.of(OfferState.OPEN, OfferState.RESERVED), null, "");
    }
}
