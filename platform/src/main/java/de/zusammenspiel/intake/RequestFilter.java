package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of requests shows.
 *
 * @param steps empty: all
 * @param text words in number, organisation, question or place; "" for all
 * @param overdueOn only requests whose due date lies before this day
 */
public record RequestFilter(
        Set<Step> steps,
        @Nullable ResourceKind kind,
        String text,
        @Nullable LocalDate overdueOn,
        Sort sort) {

    public enum Sort {
        NEWEST,
        DUE,
        ORGANISATION,
        WISH_DATE
    }

    public RequestFilter {
        steps = Set.copyOf(steps);
    }

    public static RequestFilter all() {
        return new RequestFilter(Set.of(), null, "", null, Sort.NEWEST);
    }

    public static RequestFilter open() {
        return new RequestFilter(Step.open(), null, "", null, Sort.NEWEST);
    }
}
