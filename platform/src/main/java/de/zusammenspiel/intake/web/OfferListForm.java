package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.OfferFilter;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.matcher.ResourceKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filter of the list of offers as it stands in the address. */
public record OfferListForm(
        @Nullable String text,
        @Nullable String state,
        @Nullable String kind) {

    OfferFilter filter() {
        OfferState one = Words.one(OfferState.class, state);
        Set<OfferState> states = "ALL".equals(state)
                ? Set.of()
                : one != null ? Set.of(one) : OfferFilter.open().states();
        return new OfferFilter(states, Words.one(ResourceKind.class, kind), Queries.clean(text));
    }

    boolean filtered() {
        return !query().isEmpty();
    }

    String query() {
        return Queries.of(
                Map.of("text", Queries.clean(text), "state", Queries.clean(state), "kind", Queries.clean(kind)));
    }
}
