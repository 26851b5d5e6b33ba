package de.zusammenspiel.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round between meetings.
 *
 * @param until last day for an answer
 * @param silenceIsYes whether silence counts as yes when the day is over, as the site had chosen when the round began
 */
public record Round(
        RoundId id,
        Instant openedAt,
        String openedBy,
        LocalDate until,
        boolean silenceIsYes,
        @Nullable Instant closedAt,
        List<RoundItem> items,
        List<RoundVoter> voters) {
    public Round {
        items = List.copyOf(items);
        voters = List.copyOf(voters);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Optional<RoundVoter> voter(UUID account) {
        return voters.stream().filter(voter -> voter.account().equals(account)).findFirst();
    }
}
