package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Curves;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Weights;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How many points a sketch would earn, for one question: the score in numbers, without a word. Leaves out what a sketch
 * does not hold: conditions and the words for people, and what is known about how ready somebody is. For one thread.
 */
final class Estimate {

    /** Ruled out, or so far below the threshold that it will not be shown. */
    static final double IMPOSSIBLE = -1;

    /** Words of unknown meaning: the profile has to be read once. */
    static final double NOT_LEARNED = MeaningEstimate.NOT_LEARNED;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** An estimate may err by so much of the threshold. */
    private static final double SURELY_BELOW = 0.7;

    private final double baseline;
    private final double leastRelevance;
    private final double ofCompetence;
    private final double ofText;
    private final double ofMeaning;
    private final double ofConditions;
    private final byte[] own;
    private final CompetenceEstimate competence;
    private final TextEstimate text;
    private final @Nullable MeaningEstimate meaning;
    private final PracticalEstimate practical;

    Estimate(
            Profile wanted,
            boolean wantedIsNeed,
            Vocabulary vocabulary,
            Catalogue catalogue,
            Weights weights,
            Sketch sketches,
            @Nullable WordMeanings meanings) {
        var sketch = sketches.of(wanted);
        own = Arrays.copyOfRange(sketch.bytes, sketch.offset, sketch.offset + sketch.length);
        ofCompetence = points(weights, Part.COMPETENCE);
        ofText = points(weights, Part.TEXT);
        ofMeaning = points(weights, Part.MEANING);
        leastRelevance = SURELY_BELOW * weights.threshold() * (ofCompetence + ofText + ofMeaning);
        baseline = points(weights, Part.READINESS) * Curves.FRESH + points(weights, Part.TRUST) * Curves.UNKNOWN;
        ofConditions = points(weights, Part.CONDITIONS);
        competence = new CompetenceEstimate(wanted, wantedIsNeed, catalogue, sketches, own);
        text = new TextEstimate(wanted, wantedIsNeed, vocabulary);
        meaning = meanings == null ? null : new MeaningEstimate(wanted, wantedIsNeed, vocabulary, meanings);
        practical = new PracticalEstimate(wanted, wantedIsNeed, weights, own);
    }

    private static double points(Weights weights, Part part) {
        return weights.points().getOrDefault(part, 0.0);
    }

    /** The points for kind, window and place alone, for a look at very many. */
    PracticalEstimate practical() {
        return practical;
    }

    double of(BytesRef sketch) {
        var bytes = sketch.bytes;
        int at = sketch.offset;
        double usable = practical.of(bytes, at);
        if (usable < 0) {
            return IMPOSSIBLE;
        }
        int claims = bytes[at + Sketch.CLAIMS] & 0xFF;
        int firstClaim = at + Sketch.CLAIMS + 1;
        double fits = competence.of(bytes, at, firstClaim, claims);
        if (fits < 0) {
            return IMPOSSIBLE;
        }
        int firstWord = firstClaim + claims * Sketch.CLAIM_BYTES;
        int firstGroup = firstWord + 1 + (bytes[firstWord] & 0xFF) * Sketch.WORD_BYTES;
        double relevance = ofCompetence * fits + ofText * text.of(bytes, at, firstWord, firstGroup);
        if (meaning != null) {
            double near = meaning.of(bytes, TextEstimate.end(bytes, firstGroup));
            if (near == MeaningEstimate.NOT_LEARNED) {
                return NOT_LEARNED;
            }
            relevance += ofMeaning * near;
        }
        relevance *= practical.kindFactor(bytes[at + Sketch.KINDS]);
        boolean company = (bytes[at + Sketch.FLAGS] & Sketch.COMPANY) != 0 || (own[Sketch.FLAGS] & Sketch.COMPANY) != 0;
        if (relevance < leastRelevance * Curves.strictness(fits, company)) {
            return IMPOSSIBLE;
        }
        boolean conditions = ((bytes[at + Sketch.FLAGS] | own[Sketch.FLAGS]) & Sketch.CONDITIONS) != 0;
        return relevance
                + usable
                + practical.amount(bytes, at)
                + ofConditions * (conditions ? Curves.WITH_CONDITIONS : 1)
                + baseline;
    }

    static float number(byte[] bytes, int at) {
        return Float.intBitsToFloat((int) INT.get(bytes, at));
    }

    static int integer(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    static float share(byte stored) {
        return (stored & 0xFF) / 255f;
    }
}
