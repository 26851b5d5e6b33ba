package de.zusammenspiel.matcher.index;

import java.util.Arrays;

/**
 * Which entries of one segment hold a concept or a word, those it weighs most in first, and kind,
 * window and place of each: a copy in memory of what the segment keeps, for questions over very many. Some 110 bytes an entry. Immutable.
 */
final class Postings {

    static final int NONE = -1;

    private final Heads heads;
    private final int[] byConcept;
    private final int[] wordHashes;
    private final int[] byWord;

    /** A list is cut into runs of one weight, heaviest first; the last elements stand for the end. */
    private final int[] firstRun;

    private final byte[] weights;
    private final int[] starts;
    private final int[] docs;

    /**
     * @param byConcept number of a concept → number of its list, or {@link #NONE}
     * @param words hash of the word of each list, 0 for those of concepts
     */
    Postings(Heads heads, int[] byConcept, int[] words, int[] firstRun, byte[] weights, int[] starts, int[] docs) {
        this.heads = heads;
        this.byConcept = byConcept;
        this.firstRun = firstRun;
        this.weights = weights;
        this.starts = starts;
        this.docs = docs;
        int lists = firstRun.length - 1;
        wordHashes = new int[Integer.highestOneBit(Math.max(8, 2 * lists)) << 1];
        byWord = new int[wordHashes.length];
        Arrays.fill(byWord, NONE);
        for (int list = 0; list < lists; list++) {
            if (words[list] != 0) {
                int slot = slot(words[list]);
                while (byWord[slot] != NONE) {
                    slot = slot + 1 & byWord.length - 1;
                }
                wordHashes[slot] = words[list];
                byWord[slot] = list;
            }
        }
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & byWord.length - 1;
    }

    int entries() {
        return heads.entries();
    }

    Heads heads() {
        return heads;
    }

    /** The list of a concept, or {@link #NONE}. */
    int ofConcept(int number) {
        return byConcept[number];
    }

    /** The list of a word, or {@link #NONE}. */
    int ofWord(int hash) {
        int slot = slot(hash);
        while (byWord[slot] != NONE) {
            if (wordHashes[slot] == hash) {
                return byWord[slot];
            }
            slot = slot + 1 & byWord.length - 1;
        }
        return NONE;
    }

    /** Runs of a list: from here, until before {@code firstRun(list + 1)}. */
    int firstRun(int list) {
        return firstRun[list];
    }

    /** How much the concept or word weighs in the entries of a run, 0 to 1. */
    float weight(int run) {
        return (float) weights[run] / WeightedTerms.ONE;
    }

    /** Where a run begins in {@link #docs}; it ends where the next one begins. */
    int start(int run) {
        return starts[run];
    }

    /** Entries, ascending within a run. Not to be changed. */
    int[] docs() {
        return docs;
    }
}
