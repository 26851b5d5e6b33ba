package de.zusammenspiel.web.part;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands on the nine steps of the road. {@code since} says how long ("seit 12 Tagen"), {@code next} who
 * moves next, {@code fifth} what this site calls the fifth step, {@code end} how the case ended when it left the road.
 */
public record Road(
        int at,
        State state,
        @Nullable String since,
        @Nullable String next,
        @Nullable String fifth,
        @Nullable String end) {

    public static final int STEPS = 9;

    public Road {
        if (at < 1 || at > STEPS) {
            throw new IllegalArgumentException("The road has " + STEPS + " steps, not " + at);
        }
    }

    public static Road at(int step, @Nullable String since, @Nullable String next) {
        return new Road(step, State.RUNNING, since, next, null, null);
    }

    public static Road finished() {
        return new Road(STEPS, State.FINISHED, null, null, null, null);
    }

    public static Road ended(int step, String end, @Nullable String since) {
        return new Road(step, State.ENDED, since, null, null, end);
    }

    public Road stuck() {
        return new Road(at, State.STUCK, since, next, fifth, end);
    }

    public Road withFifth(@Nullable String label) {
        return new Road(at, state, since, next, label, end);
    }

    public List<Step> steps() {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> new Step(number, place(number)))
                .toList();
    }

    private String place(int number) {
        if (number < at || state == State.FINISHED) {
            return "done";
        }
        if (number > at) {
            return "ahead";
        }
        return switch (state) {
            case RUNNING, FINISHED -> "here";
            case STUCK -> "stuck";
            case ENDED -> "ended";
        };
    }

    public enum State {
        RUNNING,
        STUCK,
        FINISHED,
        ENDED
    }

    /** {@code place}: done, here, stuck, ended or ahead. */
    public record Step(int number, String place) {
        public boolean current() {
            return !place.equals("done") && !place.equals("ahead");
        }

        /** Where the station lies in the drawing of the small band, which is 90 wide. */
        public int x() {
            return number * 10 - 5;
        }
    }
}
