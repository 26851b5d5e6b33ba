package de.zusammenspiel.trainer;

import de.zusammenspiel.matcher.meaning.WordPieces;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/** The pieces that get a row: short runs and parts of compounds that several words share, and whole words. */
final class Vocabulary {

    private static final int SHORTEST_PART = 5;

    private final int[] pieces;

    private Vocabulary(int[] pieces) {
        this.pieces = pieces;
    }

    /** @param words distinct words of the lessons */
    static Vocabulary of(Collection<String> words, int leastWords) {
        Set<Integer> parts = new HashSet<>();
        for (var word : words) {
            if (word.length() >= SHORTEST_PART && word.length() + 2 <= WordPieces.LONGEST_PART) {
                parts.add(WordPieces.run(word));
                parts.add(WordPieces.run("<" + word));
                parts.add(WordPieces.run(word + ">"));
            }
        }
        var all = new Ints();
        var own = new Ints();
        for (var word : words) {
            own.clear();
            WordPieces.runs(word, WordPieces.LONGEST_RUN, own::add);
            WordPieces.runs(word, WordPieces.LONGEST_PART, piece -> {
                if (parts.contains(piece)) {
                    own.add(piece);
                }
            });
            own.forEachDistinct(all::add);
        }
        var chosen = new Ints();
        all.forEachCounted((piece, count) -> {
            if (count >= leastWords) {
                chosen.add(piece);
            }
        });
        for (var word : words) {
            chosen.add(WordPieces.wholeWord(word));
        }
        var distinct = new Ints();
        chosen.forEachDistinct(distinct::add);
        return new Vocabulary(distinct.sorted());
    }

    Vocabulary only(boolean[] kept) {
        var some = new Ints();
        for (int i = 0; i < pieces.length; i++) {
            if (kept[i]) {
                some.add(pieces[i]);
            }
        }
        return new Vocabulary(some.sorted());
    }

    int size() {
        return pieces.length;
    }

    int[] pieces() {
        return pieces.clone();
    }

    /** Hands over the row of each piece of the word that has one; whole words apart, as they count more. */
    void rows(String word, IntConsumer run, IntConsumer whole) {
        WordPieces.runs(word, WordPieces.LONGEST_PART, piece -> {
            int row = Arrays.binarySearch(pieces, piece);
            if (row >= 0) {
                run.accept(row);
            }
        });
        int row = Arrays.binarySearch(pieces, WordPieces.wholeWord(word));
        if (row >= 0) {
            whole.accept(row);
        }
    }

    /** A growing list of numbers. */
    static final class Ints {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = value;
        }

        void clear() {
            size = 0;
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }

        int[] sorted() {
            var copy = toArray();
            Arrays.sort(copy);
            return copy;
        }

        void forEachDistinct(IntConsumer consumer) {
            forEachCounted((value, count) -> consumer.accept(value));
        }

        void forEachCounted(Counted consumer) {
            var sorted = sorted();
            for (int i = 0; i < sorted.length; ) {
                int from = i;
                while (i < sorted.length && sorted[i] == sorted[from]) {
                    i++;
                }
                consumer.accept(sorted[from], i - from);
            }
        }

        interface Counted {
            void accept(int value, int count);
        }
    }
}
