package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Profiles;
import de.zusammenspiel.matcher.score.Scorer;
import de.zusammenspiel.matcher.score.Weights;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The product's own scoring of every pair, without the index in front. */
final class ProductRanker implements Ranker {

    private final Map<String, Profile> needs = new HashMap<>();
    private final Map<String, Profile> offers = new HashMap<>();
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
        var wanted = needs.get(need.id());
        var given = offers.get(offer.id());
        if (wanted == null || given == null) {
            return 0;
        }
        return scorer.score(wanted, given, Suggestion.Kind.OFFER, this::rarity, Readiness.UNKNOWN, today)
                .map(Suggestion::score)
                .orElse(0.0);
    }

    private double rarity(String feature) {
        return Math.log(1 + (offers.size() + 10.0) / (1 + holding.getOrDefault(feature, 0)));
    }
}
