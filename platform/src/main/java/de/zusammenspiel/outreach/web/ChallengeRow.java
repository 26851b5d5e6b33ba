package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as a line of a list.
 *
 * @param since when it came to stand as it does
 * @param standIn shown to somebody who stands in for whoever asks
 * @param question what the company is asked for, "" where the page says it once for all
 */
public record ChallengeRow(Challenge challenge, String question, Instant since, boolean late, boolean standIn) {
    static ChallengeRow of(Challenge challenge, String question, LocalDate today) {
        LocalDate remind = challenge.remindOn();
        return new ChallengeRow(
                challenge,
                question,
                since(challenge),
                challenge.state() == ChallengeState.ASKED && remind != null && !remind.isAfter(today),
                false);
    }

    /** In the hands of somebody else for some days. */
    ChallengeRow inTheHandsOf(UUID account) {
        return new ChallengeRow(challenge, question, since, late, !challenge.isOf(account));
    }

    private static Instant since(Challenge challenge) {
        Instant answered = challenge.answeredAt();
        Instant asked = challenge.askedAt();
        return answered != null ? answered : asked != null ? asked : challenge.plannedAt();
    }

    public String path() {
        return "/ansprachen/" + challenge.number();
    }

    public String stateKey() {
        return "outreach.state." + challenge.state();
    }

    public String wayKey() {
        return "outreach.way." + challenge.way();
    }

    public String tone() {
        return switch (challenge.state()) {
            case PLANNED -> "neutral";
            case ASKED -> late ? "attention" : "waiting";
            case PLEDGED, PARTLY_PLEDGED -> "good";
            case LATER, SURPLUS -> "neutral";
            case REFUSED, NO_ANSWER, WITHDRAWN -> "neutral";
        };
    }

    public @Nullable String note() {
        return challenge.answerNote().isBlank() ? null : challenge.answerNote();
    }
}
