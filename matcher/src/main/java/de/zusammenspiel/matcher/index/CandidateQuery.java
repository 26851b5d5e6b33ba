package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.TextVector;
import de.zusammenspiel.matcher.score.Weights;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The question for the first stage: who could be worth scoring. Its sum estimates the points of competence, words, kind
 * and distance; where it errs, it lets too many in.
 */
final class CandidateQuery {

    /** Long texts name much; what matters is among the surest. */
    private static final int MOST_CONCEPTS = 160;

    private static final int MOST_WORDS = 48;

    /** A cosine of this much is full points for words, as in the score. */
    private static final double FULL_COSINE = 0.5;

    private final Catalogue catalogue;
    private final Weights weights;

    CandidateQuery(Catalogue catalogue, Weights weights) {
        this.catalogue = catalogue;
        this.weights = weights;
    }

    Query of(Profile wanted, boolean wantedIsNeed, Vocabulary vocabulary) {
        var query = new BooleanQuery.Builder();
        add(query, Shelf.CONCEPTS, concepts(wanted, wantedIsNeed), MOST_CONCEPTS);
        add(query, Shelf.WORDS, words(wanted, vocabulary), MOST_WORDS);
        add(query, Shelf.TRAITS, traits(wanted), Integer.MAX_VALUE);
        if (!wanted.kinds().isEmpty()) {
            query.add(possibleKinds(wanted), Occur.FILTER);
        }
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, String field, Map<String, Double> boosts, int most) {
        boosts.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .forEach(entry -> query.add(
                        new BoostQuery(
                                new TermQuery(new Term(field, entry.getKey())),
                                entry.getValue().floatValue()),
                        Occur.SHOULD));
    }

    private Map<String, Double> concepts(Profile wanted, boolean wantedIsNeed) {
        var sum = new double[1];
        wanted.eachConcept((id, weight) -> sum[0] += weight);
        var boosts = new HashMap<String, Double>();
        wanted.eachConcept((id, weight) -> {
            var points = points(Part.COMPETENCE) * weight * (0.65 + 0.35 / Math.max(1, sum[0]));
            catalogue.near(id).forEach((other, nearness) -> {
                var worth = wantedIsNeed ? nearness : catalogue.nearness(other, id);
                if (worth > 0) {
                    boosts.merge(other, points * worth, Math::max);
                }
            });
        });
        return boosts;
    }

    private Map<String, Double> words(Profile wanted, Vocabulary vocabulary) {
        double norm = 0;
        for (var feature : wanted.text().features().entrySet()) {
            double weight = feature.getValue() * vocabulary.rarity(feature.getKey());
            norm += weight * weight;
        }
        var boosts = new HashMap<String, Double>();
        for (var feature : wanted.text().features().entrySet()) {
            var word = feature.getKey();
            if (!TextVector.isLetterGroup(word)) {
                var rarity = vocabulary.rarity(word);
                var points = points(Part.TEXT) * feature.getValue() * rarity * rarity / (FULL_COSINE * norm);
                boosts.merge(word, points, Math::max);
                vocabulary.kin(word).forEach((other, alike) -> boosts.merge(other, points * alike / 2, Math::max));
            }
        }
        return boosts;
    }

    private Map<String, Double> traits(Profile wanted) {
        var boosts = new HashMap<String, Double>();
        Traits.near(wanted.place()).forEach((term, share) -> boosts.put(term, share * points(Part.DISTANCE)));
        if (!wanted.kinds().isEmpty()) {
            for (var kind : wanted.kinds()) {
                boosts.put(Traits.kind(kind), 0.6 * points(Part.KIND));
            }
            boosts.put(Traits.ANY_KIND, 0.1 * points(Part.KIND));
        }
        return boosts;
    }

    private static Query possibleKinds(Profile wanted) {
        var possible = new BooleanQuery.Builder();
        possible.add(new TermQuery(new Term(Shelf.TRAITS, Traits.ANY_KIND)), Occur.SHOULD);
        for (var kind : ResourceKind.values()) {
            if (wanted.kinds().stream().anyMatch(kind::isNear)) {
                possible.add(new TermQuery(new Term(Shelf.TRAITS, Traits.kind(kind))), Occur.SHOULD);
            }
        }
        return possible.build();
    }

    private double points(Part part) {
        return weights.points().getOrDefault(part, 0.0);
    }
}
