package de.zusammenspiel.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it was good for, as the runner rates it from 0 (none) to 3 (much).
 *
 * @param provider the organisation that was helped
 * @param beneficiaries the people it is there for
 * @param community the neighbourhood
 * @param reached how many people it reached
 * @param followUpOn when somebody asks again
 * @param followUpWithoutUs the two have gone on together by themselves
 */
public record Effect(
        int provider,
        int beneficiaries,
        int community,
        Set<Competence> competences,
        @Nullable Integer reached,
        String note,
        @Nullable LocalDate followUpOn,
        boolean followUpWithoutUs) {

    public static final int MOST = 3;

    public Effect {
        competences = Set.copyOf(competences);
        for (int benefit : new int[] {provider, beneficiaries, community}) {
            if (benefit < 0 || benefit > MOST) {
                throw new IllegalArgumentException("a benefit is rated from 0 to 3");
            }
        }
    }

    /** What people learn from working together. */
    public enum Competence {
        PROFESSIONAL,
        SOCIAL,
        INTERCULTURAL,
        SELF
    }

    public static Effect of(int provider, int beneficiaries, int community) {
        return new Effect(provider, beneficiaries, community, Set.of(), null, "", null, false);
    }
}
