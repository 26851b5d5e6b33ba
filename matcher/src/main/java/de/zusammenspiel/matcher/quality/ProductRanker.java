package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Profiles;
import de.zusammenspiel.matcher.score.Question;
import de.zusammenspiel.matcher.score.Scorer;
import de.zusammenspiel.matcher.score.Weights;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The product's own scoring of every pair, without the index in front. */
final class ProductRanker implements Ranker {

    private final Map<String, Profile> needs = new HashMap<>();
    private final Map<String, Profile> offers = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Integer> holding = new HashMap<>();
    private final Scorer scorer;
    private final LocalDate today;

    ProductRanker(JudgedSet set, Understander understander, Weights weights, LocalDate today) {
        var profiles = new Profiles(understander);
        set.needs().forEach(need -> needs.put(need.id(), profiles.of(need)));
        for (var offer : set.offers()) {
            var profile = profiles.of(offer);
            offers.put(offer.id(), profile);
            profile.text().features().keySet().forEach(feature -> holding.merge(feature, 1, Integer::sum));
        }
        this.scorer = new Scorer(understander.catalogue(), weights);
        this.today = today;
    }

    @Override
    public double score(Need need, Offer offer) {
        return suggestion(need, offer).map(Suggestion::score).orElse(0.0);
    }

    /** The offer with its reasons, or nothing if it is of an impossible kind or below the threshold. */
    Optional<Suggestion> suggestion(Need need, Offer offer) {
        var given = Objects.requireNonNull(offers.get(offer.id()));
        return questions.computeIfAbsent(need.id(), this::ask).score(given, Suggestion.Kind.OFFER, Readiness.UNKNOWN);
    }

    private Question ask(String need) {
        return scorer.ask(Objects.requireNonNull(needs.get(need)), this::rarity, today);
    }

    private double rarity(String feature) {
        return Math.log(1 + (offers.size() + 10.0) / (1 + holding.getOrDefault(feature, 0)));
    }
}
