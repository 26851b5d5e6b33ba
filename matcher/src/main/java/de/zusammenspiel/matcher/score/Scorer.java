package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestion.HeldBack;
import de.zusammenspiel.matcher.Suggestions.Missing;
import de.zusammenspiel.matcher.language.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Scores a candidate for a need from named parts. Relevance joins competence and text as independent hints, 1 − (1 − a·c)
 * (1 − b·t); all other parts only order what is relevant.
 */
public final class Scorer {

    private static final double COMPETENCE_TELLS = 0.9;
    private static final double TEXT_TELLS = 0.55;

    /** A concept counts as given from this worth on when the missing ones are named. */
    private static final double GIVEN = 0.35;

    /** Weaker hints are not worth naming as missing. */
    private static final double CLEARLY_NEEDED = 0.6;

    private final Weights weights;
    private final CompetencePart competence;

    public Scorer(Catalogue catalogue, Weights weights) {
        this.weights = weights;
        this.competence = new CompetencePart(catalogue);
    }

    /**
     * The candidate with its reasons, or nothing if it is not about the same thing or of an impossible kind.
     *
     * @param rarity weight of a text feature, higher for rarer ones
     */
    public Optional<Suggestion> score(
            Profile need,
            Profile candidate,
            Suggestion.Kind shownAs,
            ToDoubleFunction<String> rarity,
            Readiness readiness,
            LocalDate today) {
        if (weights.count(Part.KIND) && PracticalParts.kindIsImpossible(need, candidate)) {
            return Optional.empty();
        }
        var given = weights.count(Part.COMPETENCE) ? competence.judge(need, candidate) : Verdict.silent(0);
        var words = weights.count(Part.TEXT) ? TextPart.judge(need, candidate, rarity) : Verdict.silent(0);
        var relevance = 1 - (1 - COMPETENCE_TELLS * given.share()) * (1 - TEXT_TELLS * words.share());
        if (relevance < weights.threshold()) {
            return Optional.empty();
        }
        var reasons = new ArrayList<Reason>();
        add(reasons, Part.COMPETENCE, given);
        add(reasons, Part.TEXT, words);
        add(reasons, Part.KIND, PracticalParts.kind(need, candidate));
        add(reasons, Part.TIME, PracticalParts.time(need.window, candidate.window));
        add(reasons, Part.DISTANCE, PracticalParts.distance(need, candidate));
        add(reasons, Part.AMOUNT, PracticalParts.amount(need.amount, candidate.amount));
        add(reasons, Part.READINESS, PracticalParts.readiness(readiness, today));
        add(reasons, Part.TRUST, PracticalParts.trust(readiness));
        add(reasons, Part.CONDITIONS, PracticalParts.conditions(need, candidate));
        var points = reasons.stream().mapToDouble(Reason::points).sum();
        var id = shownAs == Suggestion.Kind.NEED ? need.id() : candidate.id();
        reasons.sort(Comparator.comparing(Reason::part));
        var held = heldBack(readiness, today).orElse(null);
        return Optional.of(new Suggestion(id, shownAs, points / 100, relevance, reasons, held));
    }

    private void add(List<Reason> reasons, Part part, Verdict verdict) {
        var maximum = weights.of(part);
        reasons.add(new Reason(
                part, maximum * verdict.share(), maximum, verdict.german(), verdict.english(), verdict.evidence()));
    }

    private static Optional<HeldBack> heldBack(Readiness readiness, LocalDate today) {
        var pause = readiness.pausedUntil();
        if (pause != null && readiness.isPausedOn(today)) {
            return Optional.of(new HeldBack(
                    HeldBack.Cause.PAUSED,
                    "Macht Pause bis " + Phrasing.german(pause) + ".",
                    "Paused until " + Phrasing.english(pause) + "."));
        }
        if (readiness.isOverAsked()) {
            return Optional.of(new HeldBack(
                    HeldBack.Cause.ASKED_OFTEN_ENOUGH,
                    "Wurde in diesem Jahr schon " + readiness.asksThisYear() + "-mal gefragt; gewünscht sind höchstens "
                            + readiness.asksPerYear() + " Anfragen im Jahr.",
                    "Was asked " + readiness.asksThisYear() + " times this year; wants at most "
                            + readiness.asksPerYear() + "."));
        }
        return Optional.empty();
    }

    /** What nobody among the given candidates gives. */
    public List<Missing> missing(Profile need, List<Profile> candidates) {
        var missing = new ArrayList<Missing>();
        for (var needed : need.claims()) {
            if (needed.weight() >= CLEARLY_NEEDED
                    && candidates.stream().noneMatch(candidate -> competence.gives(candidate, needed, GIVEN))) {
                missing.add(new Missing(
                        "Es fehlt noch: " + needed.concept().german() + " (" + needed.quoted() + ").",
                        "Still missing: " + needed.concept().english() + " (" + needed.quoted() + ")."));
            }
        }
        if (candidates.isEmpty() && missing.isEmpty()) {
            missing.add(new Missing(
                    "Noch nichts Passendes. Aus der Beschreibung geht nicht klar hervor, was genau gebraucht wird.",
                    "Nothing fitting yet. The description does not say clearly what exactly is needed."));
        }
        return missing;
    }
}
