package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestion.Ground;
import de.zusammenspiel.matcher.Suggestions.Missing;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.meaning.Encoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Scores candidates for needs from named parts. Relevance is what competence, meaning and words earn together, less where
 * the kinds differ; all other parts only order what is relevant. Safe for many threads.
 */
public final class Scorer {

    /** Weaker hints are not worth naming as missing. */
    private static final double CLEARLY_NEEDED = 0.6;

    /** Beside somebody who fits seven times as well, the rest only distracts. */
    private static final double FAR_BEHIND = 0.15;

    /** What the catalogue knows and holds apart is shown only where nobody fits much better. */
    private static final double APART_BEHIND = 0.8;

    final Weights weights;
    final CompetencePart competence;
    final Optional<? extends Encoder> encoder;

    /** A scorer with the encoder that comes with the product, or without meaning where its weights were left out. */
    public Scorer(Catalogue catalogue, Weights weights) {
        this(catalogue, weights, MeaningPart.packaged());
    }

    public Scorer(Catalogue catalogue, Weights weights, Optional<? extends Encoder> encoder) {
        this.encoder = weights.count(Part.MEANING) ? encoder : Optional.empty();
        this.weights = this.encoder.isPresent() ? weights : weights.without(Part.MEANING);
        this.competence = new CompetencePart(catalogue);
    }

    /** What says how near words are in meaning; absent if meaning does not count. */
    public Optional<? extends Encoder> encoder() {
        return encoder;
    }

    /** The weights as they count here: without an encoder the points of meaning go to the other parts. */
    public Weights weights() {
        return weights;
    }

    /**
     * Asks for one need; ask it for each candidate.
     *
     * @param rarity weight of a text feature, higher for rarer ones
     */
    public Question ask(Profile need, ToDoubleFunction<String> rarity, LocalDate today) {
        return new Question(this, need, rarity, today);
    }

    /**
     * The candidate with its reasons, or nothing if it is not about the same thing or of an impossible kind. For many
     * candidates of one need {@link #ask} is quicker.
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
        return ask(need, rarity, today).score(candidate, shownAs, readiness);
    }

    /** How likely it is, 0 to 1, that anything fits of what was found for one need, or for one offer. */
    public double likely(List<Suggestion> found) {
        return weights.likelihood().of(found);
    }

    /**
     * Those worth showing of what was found for one need, or for one offer: nothing if it is too unlikely that anything
     * fits, and nobody far behind the best.
     *
     * @param suggestion of one that was found
     */
    public <T> List<T> worthShowing(List<T> found, Function<T, Suggestion> suggestion) {
        if (weights.doubtful() == 0) {
            return new ArrayList<>(found);
        }
        if (likely(found.stream().map(suggestion).toList()) < weights.doubtful()) {
            return new ArrayList<>();
        }
        var best = found.stream()
                .mapToDouble(one -> suggestion.apply(one).relevance())
                .max()
                .orElse(0);
        return found.stream()
                .filter(one -> isNearEnough(suggestion.apply(one), best))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isNearEnough(Suggestion suggestion, double best) {
        return suggestion.relevance() >= best * (suggestion.ground() == Ground.APART ? APART_BEHIND : FAR_BEHIND);
    }

    /** What nobody among the given candidates gives. */
    public List<Missing> missing(Profile need, List<Profile> candidates) {
        var missing = new ArrayList<Missing>();
        for (var needed : need.claims()) {
            if (needed.weight() >= CLEARLY_NEEDED
                    && candidates.stream()
                            .noneMatch(candidate -> competence.gives(candidate, needed, CompetencePart.NEARLY_GIVEN))) {
                missing.add(new Missing(
                        "Es fehlt noch: " + needed.concept().german() + " (" + needed.quoted() + ").",
                        "Still missing: " + needed.concept().english() + " (" + needed.quoted() + ")."));
            }
        }
        if (candidates.isEmpty() && missing.isEmpty()) {
            missing.add(new Missing(
                    "Aus der Beschreibung geht nicht klar hervor, was genau gebraucht wird.",
                    "The description does not say clearly what exactly is needed."));
        }
        return missing;
    }
}
