package de.zusammenspiel.matcher.language;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Base forms and compound parts of words, cached. Safe for many threads. */
final class Words {

    /** What understanders keep for themselves lies in their own cache; this one serves the catalogue while it is read. */
    private static final int KEPT = 20_000;

    private static final Pattern HYPHEN = Pattern.compile("[-‑‐]");

    private static final int SHORTEST_COMPOUND = 7;

    private final Lemmas lemmas = new Lemmas();
    private final GermanWordSplitter splitter;
    private final RecentlySeen<Word> seen = new RecentlySeen<>(KEPT);

    Words() {
        try {
            splitter = new GermanWordSplitter(true);
            splitter.setStrictMode(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word as written, gender marks and hyphens included. */
    Word of(String surface) {
        return seen.get(surface, this::analyse);
    }

    boolean isVerb(String infinitive) {
        return lemmas.isVerb(infinitive);
    }

    private Word analyse(String surface) {
        var written = GenderForms.withoutMarks(surface);
        boolean gendered = written.length() < surface.length();
        var pieces = hasHyphen(written) ? HYPHEN.split(written) : new String[] {written};
        if (pieces.length > 1) {
            return hyphenated(pieces, gendered);
        }
        if (!Character.isLetter(written.charAt(0))) {
            var key = Folding.fold(written);
            return new Word(key, List.of(key), true);
        }
        return single(written, gendered);
    }

    private static boolean hasHyphen(String written) {
        return written.chars().anyMatch(c -> Tokens.isHyphen((char) c));
    }

    private Word hyphenated(String[] pieces, boolean gendered) {
        var parts = new ArrayList<String>();
        var joined = new StringBuilder();
        var known = true;
        for (int i = 0; i < pieces.length; i++) {
            if (pieces[i].isEmpty()) {
                continue;
            }
            var word = single(pieces[i], gendered && i == pieces.length - 1);
            parts.addAll(word.parts());
            joined.append(word.key());
            known &= word.known();
        }
        return new Word(joined.toString(), List.copyOf(parts), known);
    }

    private Word single(String written, boolean gendered) {
        var lemma = gendered ? lemmas.nounOfStem(written) : lemmas.lemmaOf(written);
        var split = written.length() < SHORTEST_COMPOUND ? List.of(written) : split(written);
        if (split.size() < 2) {
            var key = Folding.fold(lemma == null ? withoutEnding(written) : lemma);
            var verb = lemmas.isVerb(written.toLowerCase(Locale.GERMAN)) ? Folding.fold(written) : null;
            return new Word(key, List.of(key), lemma != null, key.equals(verb) ? null : verb);
        }
        var parts = new ArrayList<String>(split.size());
        for (int i = 0; i < split.size(); i++) {
            parts.add(Folding.fold(baseOfPart(split.get(i), gendered && i == split.size() - 1)));
        }
        var last = split.getLast();
        var key = lemma != null && !gendered
                ? Folding.fold(lemma)
                : Folding.fold(written.substring(0, written.length() - last.length())) + parts.getLast();
        return new Word(key, List.copyOf(parts), true);
    }

    private String baseOfPart(String part, boolean gendered) {
        var noun = Lemmas.capitalise(part.toLowerCase(Locale.GERMAN));
        if (gendered) {
            return lemmas.nounOfStem(noun);
        }
        var lemma = lemmas.lemmaOf(noun);
        return lemma == null ? part : lemma;
    }

    private List<String> split(String written) {
        synchronized (splitter) {
            return splitter.splitWord(written);
        }
    }

    /** For words the dictionary does not know: the commonest endings, longest first. */
    private static String withoutEnding(String word) {
        for (var ending : List.of("innen", "ungen", "ern", "en", "es", "er", "e", "s", "n")) {
            if (word.length() - ending.length() >= 5 && word.endsWith(ending)) {
                return ending.equals("ungen") ? word.substring(0, word.length() - 2) : cut(word, ending);
            }
        }
        return word;
    }

    private static String cut(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }
}
