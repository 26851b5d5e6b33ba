package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.meaning.Encoder;
import de.zusammenspiel.matcher.score.Profile;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the words of the entries mean, by the hash under which a sketch keeps them. Learned from the profiles of those
 * who come into question, so an index that was only opened knows none. Bounded; safe for many threads.
 */
final class WordMeanings {

    /** About 400 bytes each. */
    private static final int KEPT = 100_000;

    /** Twelve bits a component: the sum of the products of some hundred stays an integer. */
    static final int LARGEST = 2_047;

    /**
     * A word as written.
     *
     * @param vector its components, to be multiplied by the scale; none if its meaning is not known
     * @param key hash of its base form, which says how rare it is
     */
    record Word(short[] vector, float scale, int key) {

        boolean isKnown() {
            return vector.length > 0;
        }
    }

    private final Encoder encoder;
    private final ConcurrentHashMap<Integer, Word> words = new ConcurrentHashMap<>();

    WordMeanings(Encoder encoder) {
        this.encoder = encoder;
    }

    int dimensions() {
        return encoder.dimensions();
    }

    @Nullable
    Word get(int hash) {
        return words.get(hash);
    }

    /** A word, learned if need be. */
    Word of(String surface, String key) {
        var known = words.get(surface.hashCode());
        if (known != null) {
            return known;
        }
        if (words.size() >= KEPT) {
            words.clear();
        }
        var word = pack(encoder.encode(surface), key.hashCode());
        words.put(surface.hashCode(), word);
        return word;
    }

    void learn(Profile profile) {
        profile.eachWord((surface, key, emphasis) -> of(surface, key));
        for (var name : profile.namesItself()) {
            of(name, name);
        }
    }

    private static Word pack(float[] vector, int key) {
        float longest = 0;
        for (float component : vector) {
            longest = Math.max(longest, Math.abs(component));
        }
        if (longest == 0) {
            return new Word(new short[0], 0, key);
        }
        var packed = new short[vector.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (short) Math.round(vector[i] * LARGEST / longest);
        }
        return new Word(packed, longest / LARGEST, key);
    }
}
