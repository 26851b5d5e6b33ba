package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.meaning.Encoder;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Weights;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a profile into what a shelf is asked. */
final class Questions {

    private final Catalogue catalogue;
    private final Weights weights;
    private final Sketch sketches;
    private final @Nullable WordMeanings meanings;

    Questions(Catalogue catalogue, Weights weights, Sketch sketches, Optional<? extends Encoder> encoder) {
        this.catalogue = catalogue;
        this.weights = weights;
        this.sketches = sketches;
        this.meanings = encoder.map(WordMeanings::new).orElse(null);
    }

    /** Makes the words of an entry known before it is asked for. */
    Profile learned(Profile entry) {
        if (meanings != null) {
            meanings.learnAhead(entry);
        }
        return entry;
    }

    Question of(Profile wanted, boolean wantedIsNeed) {
        return new Question(wanted, wantedIsNeed);
    }

    /** Asked with the words of the shelf it is put to. */
    final class Question {

        private final Profile wanted;
        private final boolean wantedIsNeed;

        private Question(Profile wanted, boolean wantedIsNeed) {
            this.wanted = wanted;
            this.wantedIsNeed = wantedIsNeed;
        }

        Estimate estimate(Vocabulary vocabulary) {
            return new Estimate(wanted, wantedIsNeed, vocabulary, catalogue, weights, sketches, meanings);
        }

        FirstLook firstLook(Vocabulary vocabulary, Estimate estimate) {
            return new FirstLook(wanted, wantedIsNeed, vocabulary, weights, sketches, estimate);
        }

        /** Makes the words of a profile known to all estimates. */
        void learn(Profile profile) {
            if (meanings != null) {
                meanings.learn(profile);
            }
        }
    }
}
