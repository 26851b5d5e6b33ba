package de.zusammenspiel.agreement;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which agreements a list shows.
 *
 * @param text "" or words of number, subject or either organisation
 * @param states empty for all
 * @param unthanked only kept ones nobody has thanked for
 */
public record AgreementFilter(String text, Set<AgreementState> states, boolean unthanked) {
    public static final AgreementFilter ALL = new AgreementFilter("", Set.of(), false);

    public AgreementFilter {
        states = states.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(states));
    }
}
