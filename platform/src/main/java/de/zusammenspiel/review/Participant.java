package de.zusammenspiel.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the group, has done so, or may be asked to.
 *
 * @param id the account's where there is one
 * @param hoursPerYear what the employer gives, null when nothing was agreed
 * @param until last day of the term of office, null without end
 * @param nextStep "" for none; else it has a day
 * @param version 0 for a member of whom nothing has been written down yet
 */
public record Participant(
        UUID id,
        @Nullable UUID account,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Part part,
        String employer,
        @Nullable Integer hoursPerYear,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Stage stage,
        Instant stageAt,
        String nextStep,
        @Nullable LocalDate nextOn,
        String note,
        int version) {

    /** What somebody does in the circle; never labelled by age. */
    public enum Part {
        /** Opens doors. */
        CONNECTOR,
        /** Accompanies the delivery. */
        RUNNER,
        ADVISER,
        /** Lends the name. */
        PATRON,
        SUPPORTER;

        private static final Set<Part> WITH_ACCOUNT = EnumSet.of(CONNECTOR, RUNNER, ADVISER);

        /** Works in the platform and therefore signs in. */
        public boolean signsIn() {
            return WITH_ACCOUNT.contains(this);
        }

        public boolean isOfGroup() {
            return this == CONNECTOR || this == RUNNER;
        }
    }

    /** How near somebody is. */
    public enum Stage {
        /** Thought of. */
        PROSPECT,
        /** Talked to. */
        TALK,
        /** Has said yes. */
        COMMITTED,
        ACTIVE,
        /** Not now. */
        LATER,
        NO,
        LEFT,
        DECEASED;

        private static final Set<Stage> AHEAD = EnumSet.of(PROSPECT, TALK, COMMITTED, LATER);

        /** To be won. */
        public boolean isAhead() {
            return AHEAD.contains(this);
        }
    }

    public boolean isActive() {
        return stage == Stage.ACTIVE;
    }
}
