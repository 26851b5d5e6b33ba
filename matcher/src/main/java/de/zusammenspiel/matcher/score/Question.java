package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestion.Ground;
import de.zusammenspiel.matcher.Suggestion.HeldBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** "Who could help with this need?", put to one candidate after the other. For one thread. */
public final class Question {

    private final Scorer scorer;
    private final Profile need;
    private final LocalDate today;
    private final TextPart.Asked text;
    private final MeaningPart.@Nullable Asked meaning;

    Question(Scorer scorer, Profile need, ToDoubleFunction<String> rarity, LocalDate today) {
        this.scorer = scorer;
        this.need = need;
        this.today = today;
        this.text = new TextPart.Asked(need, rarity);
        this.meaning = scorer.encoder
                .map(encoder -> new MeaningPart.Asked(encoder, need, rarity))
                .orElse(null);
    }

    /** The candidate with its reasons, or nothing if it is not about the same thing, of an impossible kind or without a licence. */
    public Optional<Suggestion> score(Profile candidate, Suggestion.Kind shownAs, Readiness readiness) {
        var weights = scorer.weights;
        var byKind = weights.count(Part.KIND);
        if ((byKind && PracticalParts.kindIsImpossible(need, candidate))
                || (weights.count(Part.COMPETENCE) && scorer.competence.lacksLicence(need, candidate))) {
            return Optional.empty();
        }
        var factor = byKind ? PracticalParts.kindFactor(need, candidate) : 1;
        var reasons = new ArrayList<Reason>();
        var threshold = weights.threshold();
        var ground = Ground.UNCLEAR;
        if (weights.count(Part.COMPETENCE)) {
            var found = scorer.competence.judge(need, candidate);
            add(reasons, Part.COMPETENCE, found.verdict().times(factor));
            ground = CompetencePart.ground(found, need, candidate);
            threshold *= Curves.strictness(found.verdict().share(), candidate.kind() == Suggestion.Kind.COMPANY);
        }
        if (meaning != null) {
            add(reasons, Part.MEANING, meaning.judge(candidate).times(factor));
        }
        if (weights.count(Part.TEXT)) {
            add(reasons, Part.TEXT, text.judge(candidate).times(factor));
        }
        var relevance = reasons.stream().mapToDouble(Reason::points).sum() / weights.ofRelevance();
        if (relevance < threshold) {
            return Optional.empty();
        }
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
        var held = heldBack(readiness).orElse(null);
        return Optional.of(new Suggestion(id, shownAs, points / 100, relevance, ground, reasons, held));
    }

    private void add(List<Reason> reasons, Part part, Verdict verdict) {
        var maximum = scorer.weights.of(part);
        reasons.add(new Reason(
                part, maximum * verdict.share(), maximum, verdict.german(), verdict.english(), verdict.evidence()));
    }

    private Optional<HeldBack> heldBack(Readiness readiness) {
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
}
