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

    /** Takes in what was learned meanwhile about the meaning of words. */
    void refresh() {
        if (meaning != null) {
            meaning.refresh();
        }
    }

    /** Sketches looked at one after the other: first without the meaning of their words, which takes longest. */
    final class Looking {

        private static final int NUMBERS = 4;

        /** Of each: relevance without meaning, what that counts, the least to be shown, and the points of the rest. */
        private final double[] numbers;

        /** Where the words of each begin in those of all. */
        private final int[] wordsFrom;

        private byte[] words = new byte[1 << 14];
        private int filled;

        Looking(int entries) {
            numbers = new double[NUMBERS * entries];
            wordsFrom = new int[entries];
        }

        /** The points if all its words mean what is asked for, or {@link #IMPOSSIBLE}. */
        double atMost(int place, BytesRef sketch) {
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
            boolean company =
                    (bytes[at + Sketch.FLAGS] & Sketch.COMPANY) != 0 || (own[Sketch.FLAGS] & Sketch.COMPANY) != 0;
            boolean conditions = ((bytes[at + Sketch.FLAGS] | own[Sketch.FLAGS]) & Sketch.CONDITIONS) != 0;
            int number = NUMBERS * place;
            numbers[number] = ofCompetence * fits + ofText * text.of(bytes, at, firstWord, firstGroup);
            numbers[number + 1] = practical.kindFactor(bytes[at + Sketch.KINDS]);
            numbers[number + 2] = leastRelevance * Curves.strictness(fits, company);
            numbers[number + 3] = usable
                    + practical.amount(bytes, at)
                    + ofConditions * (conditions ? Curves.WITH_CONDITIONS : 1)
                    + baseline;
            if (meaning == null) {
                return with(place, 0);
            }
            keepWords(place, bytes, TextEstimate.end(bytes, firstGroup), at + sketch.length);
            return with(place, 1);
        }

        private void keepWords(int place, byte[] bytes, int from, int to) {
            if (filled + to - from > words.length) {
                words = Arrays.copyOf(words, 2 * (filled + to - from));
            }
            System.arraycopy(bytes, from, words, filled, to - from);
            wordsFrom[place] = filled;
            filled += to - from;
        }

        /** The points, {@link #IMPOSSIBLE}, or {@link #NOT_LEARNED}. */
        double exactly(int place) {
            if (meaning == null) {
                return with(place, 0);
            }
            double near = meaning.of(words, wordsFrom[place]);
            return near == MeaningEstimate.NOT_LEARNED ? NOT_LEARNED : with(place, near);
        }

        private double with(int place, double near) {
            int number = NUMBERS * place;
            double relevance = (numbers[number] + ofMeaning * near) * numbers[number + 1];
            return relevance < numbers[number + 2] ? IMPOSSIBLE : relevance + numbers[number + 3];
        }
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
