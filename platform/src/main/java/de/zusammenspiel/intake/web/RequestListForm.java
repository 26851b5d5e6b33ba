package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.RequestFilter;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Viewer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list of requests as it stands in the address.
 *
 * @param step name of a step, ALL for all, nothing for the open ones
 */
public record RequestListForm(
        @Nullable String text,
        @Nullable String step,
        @Nullable String kind,
        @Nullable String overdue,
        @Nullable String sort) {
    /** Before screening and refused, a request is the coordinator's alone. */
    private static final Set<Step> COORDINATOR_ONLY =
            EnumSet.of(Step.DRAFT, Step.SUBMITTED, Step.CLARIFYING, Step.DECLINED, Step.REFERRED, Step.WITHDRAWN);

    /** Advice is asked for between screening and decision; the rest is none of an adviser's business. */
    private static final Set<Step> FOR_ADVISERS = EnumSet.of(Step.SCREENED, Step.ON_AGENDA);

    static Set<Step> visible(Viewer viewer) {
        if (viewer.is(Role.COORDINATOR)) {
            return EnumSet.allOf(Step.class);
        }
        return viewer.is(Role.GROUP_MEMBER)
                ? EnumSet.complementOf(EnumSet.copyOf(COORDINATOR_ONLY))
                : EnumSet.copyOf(FOR_ADVISERS);
    }

    RequestFilter filter(Set<Step> visible, LocalDate today) {
        Step one = ListQuery.one(Step.class, step);
        Set<Step> steps = EnumSet.copyOf("ALL".equals(step) ? EnumSet.allOf(Step.class) : Step.open());
        if (one != null) {
            steps = EnumSet.of(one);
        }
        steps.retainAll(visible);
        if (steps.isEmpty()) {
            steps = EnumSet.copyOf(visible);
        }
        RequestFilter.Sort order = ListQuery.one(RequestFilter.Sort.class, sort);
        return new RequestFilter(
                steps,
                ListQuery.one(ResourceKind.class, kind),
                ListQuery.clean(text),
                "true".equals(overdue) ? today : null,
                order == null ? RequestFilter.Sort.NEWEST : order);
    }

    boolean filtered() {
        return !query().isEmpty();
    }

    String query() {
        return ListQuery.ALL
                .with("kind", ListQuery.clean(kind))
                .with("overdue", ListQuery.clean(overdue))
                .with("sort", ListQuery.clean(sort))
                .with("step", ListQuery.clean(step))
                .with("text", ListQuery.clean(text))
                .text();
    }
}
