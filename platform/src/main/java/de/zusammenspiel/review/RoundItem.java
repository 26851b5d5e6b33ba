package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request in a round with the answers so far.
 *
 * @param outcome null while the request is open
 */
public record RoundItem(SupportRequestId request, @Nullable RoundOutcome outcome, List<RoundVote> votes) {
    public RoundItem {
        votes = List.copyOf(votes);
    }

    public long count(RoundAnswer answer) {
        return votes.stream().filter(vote -> vote.answer() == answer).count();
    }
}
