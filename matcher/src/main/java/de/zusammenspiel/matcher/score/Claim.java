package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.language.Concept;
import java.util.List;

/**
 * That somebody needs or can give something, and how we know.
 *
 * @param concept what
 * @param weight 0 to 1: how surely
 * @param words the words it was read from, as written
 * @param origin where it was read
 * @param source for a branch the word for such a firm, else empty
 */
record Claim(Concept concept, double weight, List<String> words, Origin origin, String source) {

    /** Where a claim was read, surest first. */
    enum Origin {
        CHOSEN,
        TEXT,
        PAST,
        NAME,
        BRANCH
    }

    Claim {
        words = List.copyOf(words);
    }

    Claim scaled(double factor) {
        return new Claim(concept, weight * factor, words, origin, source);
    }

    /** Whether it was not said but follows from what such firms do. */
    boolean isByTrade() {
        return origin == Origin.NAME || origin == Origin.BRANCH;
    }

    String quoted() {
        return String.join(
                ", ", words.stream().limit(3).map(word -> "„" + word + "“").toList());
    }
}
