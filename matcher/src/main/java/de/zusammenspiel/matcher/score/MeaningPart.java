package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Evidence;
import de.zusammenspiel.matcher.language.Understanding.Term;
import de.zusammenspiel.matcher.meaning.Encoder;
import de.zusammenspiel.matcher.meaning.GermanEncoder;
import de.zusammenspiel.matcher.meaning.Vectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How near the words are in meaning where they differ as words: each word of the need looks for its nearest word in the
 * offer (late interaction, Khattab and Zaharia, ColBERT, SIGIR 2020), rare words and the headline counting more; a part
 * goes to the two texts as wholes.
 */
final class MeaningPart {

    private static final double WORTH_NAMING = 0.55;
    private static final int NAMED = 1;
    private static final double WORTH_SAYING = 0.15;
    private static final int SHORTEST_IN_NAME = 4;
    private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

    private MeaningPart() {}

    /** Read once and shared: the weights take some megabytes. */
    private static final class Packaged {
        static final Optional<GermanEncoder> ENCODER = GermanEncoder.packaged();
    }

    /** The encoder that comes with the product; empty where its weights were left out. */
    static Optional<? extends Encoder> packaged() {
        return Packaged.ENCODER;
    }

    /** A word of the need that the encoder knows. */
    private record Word(Term term, float[] vector, double weight) {}

    /** Asks for one need many candidates; keeps what it learned about their words. For one thread. */
    static final class Asked {

        private final Encoder encoder;
        private final ToDoubleFunction<String> rarity;
        private final List<Word> words = new ArrayList<>();
        private final float[] whole;
        private final Map<String, Near> known = new HashMap<>();
        private double all;

        /** A word of a candidate: its vector, and how near it is to each word of the need; no vector if not known. */
        private record Near(float @Nullable [] vector, float[] cosines) {
            static final Near NOTHING = new Near(null, new float[0]);
        }

        Asked(Encoder encoder, Profile need, ToDoubleFunction<String> rarity) {
            this.encoder = encoder;
            this.rarity = rarity;
            this.whole = new float[encoder.dimensions()];
            int place = 0;
            for (var term : need.text.terms()) {
                double weight = need.text.emphasis(place++) * rarity.applyAsDouble(term.key());
                var vector = encoder.encode(term.surface());
                if (!isZero(vector)) {
                    words.add(new Word(term, vector, weight));
                    all += weight;
                    add(whole, vector, weight);
                }
            }
        }

        Verdict judge(Profile candidate) {
            if (words.isEmpty()) {
                return Verdict.silent(0);
            }
            var nearest = new double[words.size()];
            var by = new String[words.size()];
            var sum = new float[whole.length];
            int place = 0;
            for (var term : candidate.text.terms()) {
                double emphasis = candidate.text.emphasis(place++);
                var near = near(term.surface());
                take(near, 1, term.surface(), nearest, by);
                if (near.vector() != null) {
                    add(sum, near.vector(), emphasis * rarity.applyAsDouble(term.key()));
                }
            }
            for (var word : wordsOfName(candidate.name)) {
                var near = near(word);
                take(near, Curves.NAME, word, nearest, by);
                if (near.vector() != null) {
                    add(sum, near.vector(), Curves.NAME_IN_WHOLE);
                }
            }
            double met = 0;
            for (int i = 0; i < nearest.length; i++) {
                met += words.get(i).weight() * Curves.word(nearest[i]);
            }
            return said(Curves.meaning(met / all, cosine(whole, sum)), nearest, by);
        }

        private static void take(Near near, double factor, String surface, double[] nearest, String[] by) {
            for (int i = 0; i < near.cosines().length; i++) {
                double cosine = factor * near.cosines()[i];
                if (cosine > nearest[i]) {
                    nearest[i] = cosine;
                    by[i] = surface;
                }
            }
        }

        private Near near(String surface) {
            return known.computeIfAbsent(surface, word -> {
                var vector = encoder.encode(word);
                if (isZero(vector)) {
                    return Near.NOTHING;
                }
                var cosines = new float[words.size()];
                for (int i = 0; i < cosines.length; i++) {
                    cosines[i] = Vectors.cosine(words.get(i).vector(), vector);
                }
                return new Near(vector, cosines);
            });
        }

        private Verdict said(double share, double[] nearest, String[] by) {
            var pairs = new ArrayList<Integer>();
            for (int i = 0; i < nearest.length; i++) {
                if (nearest[i] >= WORTH_NAMING && !words.get(i).term().surface().equalsIgnoreCase(by[i])) {
                    pairs.add(i);
                }
            }
            if (pairs.isEmpty()) {
                return share < WORTH_SAYING
                        ? Verdict.silent(share)
                        : Verdict.saying(share, "Die Texte klingen ähnlich.", "The texts sound alike.");
            }
            pairs.sort(
                    Comparator.comparingDouble(i -> -nearest[i] * words.get(i).weight()));
            var german = new ArrayList<String>();
            var english = new ArrayList<String>();
            var evidence = new ArrayList<Evidence>();
            for (int i : pairs.subList(0, Math.min(NAMED, pairs.size()))) {
                var asked = words.get(i).term().surface();
                german.add("„" + asked + "“ und „" + by[i] + "“");
                english.add("„" + asked + "“ and „" + by[i] + "“");
                evidence.add(new Evidence(asked, by[i]));
            }
            return new Verdict(
                    share,
                    String.join(", ", german) + " sind verwandt.",
                    String.join(", ", english) + " are related.",
                    evidence);
        }
    }

    static List<String> wordsOfName(String name) {
        return NOT_LETTERS
                .splitAsStream(name)
                .filter(word -> word.length() >= SHORTEST_IN_NAME)
                .toList();
    }

    private static boolean isZero(float[] vector) {
        for (float component : vector) {
            if (component != 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(float[] sum, float[] vector, double weight) {
        float factor = (float) weight;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double own = 0;
        double their = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            own += one[i] * one[i];
            their += other[i] * other[i];
        }
        return dot <= 0 ? 0 : dot / Math.sqrt(own * their);
    }
}
