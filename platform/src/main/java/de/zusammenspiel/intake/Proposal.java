package de.zusammenspiel.intake;

import java.util.List;
import java.util.Set;

/** Which way the rules would go; a person decides. */
public sealed interface Proposal {
    /** @param refer somebody else can help, so the letter should name an address */
    record Decline(Criterion criterion, ScreeningRule rule, boolean refer) implements Proposal {}

    /** @param sentences the single requests it could become */
    record Split(List<String> sentences) implements Proposal {
        public Split {
            sentences = List.copyOf(sentences);
        }
    }

    /** Something is missing or unclear. */
    record AskBack(List<Gap> gaps, Set<Criterion> unclear) implements Proposal {
        public AskBack {
            gaps = List.copyOf(gaps);
            unclear = Set.copyOf(unclear);
        }
    }

    /** Goods and everything clear: the coordinator may find somebody at once. */
    record FastTrack() implements Proposal {}

    record ToGroup() implements Proposal {}
}
