package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestions.Missing;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.meaning.Encoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Scores candidates for needs from named parts. Relevance is what competence, meaning and words earn together, less where
 * the kinds differ; all other parts only order what is relevant. Safe for many threads.
 */
public final class Scorer {

    /** A concept counts as given from this worth on when the missing ones are named. */
    private static final double GIVEN = 0.35;

    /** Weaker hints are not worth naming as missing. */
    private static final double CLEARLY_NEEDED = 0.6;

    /** Beside somebody who fits five times as well, the rest only distracts. */
    private static final double FAR_BEHIND = 0.2;

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

    /**
     * Those worth showing of what was found for one need, or for one offer: nothing if even the best is doubtful, and
     * nobody far behind the best.
     *
     * @param relevance of one that was found
     */
    public <T> List<T> worthShowing(List<T> found, ToDoubleFunction<T> relevance) {
        var best = found.stream().mapToDouble(relevance).max().orElse(0);
        if (best < weights.doubtful()) {
            return new ArrayList<>();
        }
        var least = weights.doubtful() == 0 ? 0 : FAR_BEHIND * best;
        return found.stream()
                .filter(one -> relevance.applyAsDouble(one) >= least)
                .collect(Collectors.toCollection(ArrayList::new));
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
