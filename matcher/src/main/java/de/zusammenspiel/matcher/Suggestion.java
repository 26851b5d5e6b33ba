package de.zusammenspiel.matcher;

import de.zusammenspiel.matcher.Reason.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with its score and reasons.
 *
 * @param id id of the offer, company or need
 * @param kind what the id names
 * @param score 0 to 1; the points of all reasons divided by 100
 * @param relevance 0 to 1; how much it is about the same thing, before time, distance and readiness
 * @param ground what the relevance rests on
 * @param reasons all parts, the telling ones first
 * @param heldBack why it is not to be asked now, or absent
 */
public record Suggestion(
        String id,
        Kind kind,
        double score,
        double relevance,
        Ground ground,
        List<Reason> reasons,
        @Nullable HeldBack heldBack) {

    /** What is suggested. */
    public enum Kind {
        OFFER,
        COMPANY,
        NEED
    }

    /** What a relevance rests on, by what the catalogue knows of both sides. */
    public enum Ground {
        /** What is clearly needed is given, or something very near to it. */
        GIVEN,
        /** The need says nothing the catalogue clearly knows. */
        UNCLEAR,
        /** What is needed is known, but not given: only words or their meaning are alike. */
        ALIKE,
        /** The catalogue knows both, and they have nothing in common. */
        APART
    }

    /** Why a fitting candidate is not to be asked now. */
    public record HeldBack(Cause cause, String german, String english) {
        public enum Cause {
            PAUSED,
            ASKED_OFTEN_ENOUGH
        }
    }

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /**
     * What a person would say aloud: what is given, and what of it or of the circumstances is worth a word. Likeness of
     * words is named only where there is nothing better to say, that the kind fits goes without saying.
     */
    public List<Reason> spokenReasons() {
        var spoken = new ArrayList<Reason>();
        for (var reason : tellingReasons()) {
            var worthAWord = switch (reason.part()) {
                case COMPETENCE -> true;
                case MEANING -> ground != Ground.GIVEN && !reason.evidence().isEmpty();
                case TEXT ->
                    ground != Ground.GIVEN
                            && !reason.evidence().isEmpty()
                            && spoken.stream().noneMatch(said -> said.part() == Part.MEANING);
                case KIND -> reason.points() < reason.maximum() / 2;
                case AMOUNT, TIME, DISTANCE, READINESS, TRUST, CONDITIONS -> true;
            };
            if (worthAWord) {
                spoken.add(reason);
            }
        }
        var saysWhat = spoken.stream().anyMatch(reason -> reason.part().compareTo(Part.TEXT) <= 0);
        if (!saysWhat) {
            tellingReasons().stream()
                    .filter(reason -> reason.part().compareTo(Part.TEXT) <= 0)
                    .findFirst()
                    .ifPresent(spoken::addFirst);
        }
        return spoken;
    }

    /** The reasons that speak for the candidate or name a catch, without the silent ones. */
    public List<Reason> tellingReasons() {
        return reasons.stream().filter(reason -> !reason.german().isEmpty()).toList();
    }
}
