package de.zusammenspiel.review;

import java.util.List;
import java.util.Optional;

/** Counts a round for one request. */
final class RoundTally {
    private RoundTally() {}

    /**
     * @param voters how many members were asked
     * @param over whether the last day for an answer has passed
     * @return empty while it is worth waiting
     */
    static Optional<RoundOutcome> of(List<RoundVote> votes, int voters, boolean over, boolean silenceIsYes) {
        int silent = voters - votes.size();
        if (silent > 0 && !over) {
            return Optional.empty(); // also after a "discuss": whoever wrote it may still change it
        }
        if (has(votes, RoundAnswer.DISCUSS) > 0) {
            return Optional.of(RoundOutcome.DISCUSS);
        }
        if (silent > 0 && !silenceIsYes) {
            return Optional.of(RoundOutcome.UNANSWERED);
        }
        long yes = has(votes, RoundAnswer.TAKE) + silent;
        return Optional.of(yes > has(votes, RoundAnswer.RATHER_NOT) ? RoundOutcome.ACCEPTED : RoundOutcome.NO_MAJORITY);
    }

    private static long has(List<RoundVote> votes, RoundAnswer answer) {
        return votes.stream().filter(vote -> vote.answer() == answer).count();
    }
}
