package de.zusammenspiel.desk.handover;

import java.util.List;
import java.util.Set;

/**
 * The successor's list: every open case and the usual steps, each to be ticked off.
 *
 * @param ticked numbers of cases and words of steps
 */
public record FirstWeek(Handover handover, List<OpenCase> cases, List<WeekStep> steps, Set<String> ticked) {
    public FirstWeek {
        cases = List.copyOf(cases);
        steps = List.copyOf(steps);
        ticked = Set.copyOf(ticked);
    }

    public boolean isTicked(OpenCase one) {
        return ticked.contains(one.request().number());
    }

    public boolean isTicked(WeekStep step) {
        return ticked.contains(step.word());
    }

    public int all() {
        return cases.size() + steps.size();
    }

    public int open() {
        return all()
                - (int) cases.stream().filter(this::isTicked).count()
                - (int) steps.stream().filter(this::isTicked).count();
    }
}
