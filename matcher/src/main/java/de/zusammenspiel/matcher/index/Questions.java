package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Weights;

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

    Shelf.Question of(Profile wanted, boolean wantedIsNeed, Vocabulary vocabulary) {
        return new Shelf.Question(
                queries.of(wanted, wantedIsNeed, vocabulary),
                new Estimate(wanted, wantedIsNeed, vocabulary, catalogue, weights, sketches));
    }
}
