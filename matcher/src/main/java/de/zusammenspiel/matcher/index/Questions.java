package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Weights;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/** Turns a profile into what a shelf is asked. */
final class Questions {

    private final Catalogue catalogue;
    private final Weights weights;
    private final Sketch sketches;
    private final CandidateQuery queries;

    Questions(Catalogue catalogue, Weights weights, Sketch sketches) {
        this.catalogue = catalogue;
        this.weights = weights;
        this.sketches = sketches;
        this.queries = new CandidateQuery(catalogue, weights);
    }

    Shelf.Question of(Profile wanted, boolean wantedIsNeed, Vocabulary vocabulary, IndexReader reader, int looked)
            throws IOException {
        return new Shelf.Question(
                queries.of(wanted, wantedIsNeed, vocabulary, reader, looked),
                new Estimate(wanted, wantedIsNeed, vocabulary, catalogue, weights, sketches));
    }
}
