package de.zusammenspiel.matcher.meaning;

import de.zusammenspiel.matcher.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Cuts a text into folded words and a word into pieces: the whole word and all runs of letters of it, with its two ends
 * marked. A piece is known by its hash only. The trainer and the encoder must cut alike, so both come here.
 */
public final class WordPieces {

    /** Longer texts are cut here: what a need is about has been said by then. */
    static final int MAX_CHARS = 20_000;

    /** Runs up to this length are pieces in any case; longer ones only where they are words (parts of compounds). */
    public static final int LONGEST_RUN = 6;

    public static final int LONGEST_PART = 16;
    private static final int SHORTEST_RUN = 3;
    private static final int MAX_WORD = 48;

    private static final int BASIS = 0x811C9DC5;
    private static final int WHOLE_WORD_BASIS = 0x3C6EF372;
    private static final int PRIME = 0x01000193;

    private WordPieces() {}

    /** Lower-case words with folded umlauts; gender forms become the bare word, numbers and single letters go. */
    public static List<String> words(String raw) {
        var text = Folding.clean(raw.length() > MAX_CHARS ? raw.substring(0, MAX_CHARS) : raw);
        var words = new ArrayList<String>();
        int start = -1;
        boolean letters = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
                letters |= Character.isLetter(c);
            } else if (start >= 0) {
                if (letters && i - start > 1) {
                    words.add(Folding.fold(text.substring(start, Math.min(i, start + MAX_WORD))));
                }
                i = endOfGenderMark(text, i, letters);
                start = -1;
                letters = false;
            }
        }
        return words;
    }

    /** {@code Mentor:innen}, {@code Mentor*in}, {@code Mentor/-innen}: the position before the rest of the text. */
    private static int endOfGenderMark(String text, int at, boolean afterLetters) {
        if (!afterLetters || at >= text.length() || "*:_·•/(".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int from = at + 1;
        if (from < text.length() && text.charAt(from) == '-') {
            from++;
        }
        for (var ending : List.of("innen", "in")) {
            int end = from + ending.length();
            if (text.startsWith(ending, from) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end - 1;
            }
        }
        return at;
    }

    /** The piece that is the whole word. */
    public static int wholeWord(String word) {
        int hash = WHOLE_WORD_BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** The piece that is this run of letters; {@code <} and {@code >} mark the ends of the word. */
    public static int run(CharSequence letters) {
        int hash = BASIS;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** All runs of the word, marked ends counted, from three letters up to the given length. */
    public static void runs(String word, int longest, IntConsumer piece) {
        var marked = "<" + word + ">";
        for (int from = 0; from + SHORTEST_RUN <= marked.length(); from++) {
            int hash = BASIS;
            int to = Math.min(marked.length(), from + longest);
            for (int i = from; i < to; i++) {
                hash = (hash ^ marked.charAt(i)) * PRIME;
                if (i - from + 1 >= SHORTEST_RUN) {
                    piece.accept(mix(hash));
                }
            }
        }
    }

    /** Spreads the bits; FNV alone leaves the low ones alike for words with the same ending. */
    private static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
