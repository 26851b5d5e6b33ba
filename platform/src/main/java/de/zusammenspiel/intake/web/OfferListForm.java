package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.OfferFilter;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.web.ListQuery;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filter of the list of offers as it stands in the address. */
public record OfferListForm(
        @Nullable String text,
        @Nullable String state,
        @Nullable String kind) {

    OfferFilter filter() {
        OfferState one = ListQuery.one(OfferState.class, state);
        Set<OfferState> states = "ALL".equals(state)
                ? Set.of()
                : one != null ? Set.of(one) : OfferFilter.open().states();
        return new OfferFilter(states, ListQuery.one(ResourceKind.class, kind), ListQuery.clean(text));
    }

    boolean filtered() {
        return !query().isEmpty();
    }

    String query() {
        return ListQuery.ALL
                .with("kind", ListQuery.clean(kind))
                .with("state", ListQuery.clean(state))
                .with("text", ListQuery.clean(text))
                .text();
    }
}
