package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.TextVector;
import de.zusammenspiel.matcher.score.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
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

    /** A term that half of all hold costs much to read and has to add much; one that few hold is always worth it. */
    private static final double WORTH_READING = 50;

    private static final int LARGE = 20_000;

    private final Catalogue catalogue;
    private final Weights weights;

    CandidateQuery(Catalogue catalogue, Weights weights) {
        this.catalogue = catalogue;
        this.weights = weights;
    }

    /** A term of the question with what it adds at most. */
    private record Clause(Term term, double points) {}

    Query of(Profile wanted, boolean wantedIsNeed, Vocabulary vocabulary, IndexReader reader, int looked)
            throws IOException {
        if (reader.numDocs() <= looked) {
            return new MatchAllDocsQuery();
        }
        var clauses = new ArrayList<Clause>();
        add(clauses, Shelf.CONCEPTS, concepts(wanted, wantedIsNeed), MOST_CONCEPTS);
        add(clauses, Shelf.WORDS, words(wanted, vocabulary), MOST_WORDS);
        var query = new BooleanQuery.Builder();
        double strongest = clauses.stream().mapToDouble(Clause::points).max().orElse(0);
        for (var clause : clauses) {
            double frequent = reader.docFreq(clause.term()) / (WORTH_READING * looked);
            if (clause.points() >= strongest * Math.min(0.5, frequent)) {
                add(query, clause);
            }
        }
        traits(wanted).forEach((trait, points) -> add(query, new Clause(new Term(Shelf.TRAITS, trait), points)));
        if (!wanted.kinds().isEmpty()) {
            if (reader.maxDoc() <= LARGE) {
                query.add(possibleKinds(wanted), Occur.FILTER);
            } else {
                // A filter would cost more than looking at some that are ruled out.
                double each = points(Part.KIND) / wanted.kinds().size();
                wanted.kinds()
                        .forEach(kind -> add(query, new Clause(new Term(Shelf.TRAITS, Traits.serves(kind)), each)));
            }
        }
        // Without it whatever passes the filter would be looked at.
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private static void add(List<Clause> clauses, String field, Map<String, Double> points, int most) {
        points.entrySet().stream()
                .map(entry -> new Clause(new Term(field, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingDouble((Clause clause) -> -clause.points())
                        .thenComparing(Clause::term))
                .limit(most)
                .forEach(clauses::add);
    }

    private static void add(BooleanQuery.Builder query, Clause clause) {
        query.add(new BoostQuery(new TermQuery(clause.term()), (float) clause.points()), Occur.SHOULD);
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
        if (wanted.kinds().size() == 1) {
            return serves(wanted.kinds().iterator().next());
        }
        var possible = new BooleanQuery.Builder();
        wanted.kinds().forEach(kind -> possible.add(serves(kind), Occur.SHOULD));
        return possible.build();
    }

    private static Query serves(ResourceKind kind) {
        return new TermQuery(new Term(Shelf.TRAITS, Traits.serves(kind)));
    }

    private double points(Part part) {
        return weights.points().getOrDefault(part, 0.0);
    }
}
