package de.zusammenspiel.matcher.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.jspecify.annotations.Nullable;

/** Base forms from the German part-of-speech dictionary. */
final class Lemmas {

    /** A reading of a word: its base form and its tag, such as {@code SUB:NOM:PLU:MAS}. */
    private record Reading(String lemma, String tag) {
        boolean isNoun() {
            return tag.startsWith("SUB");
        }

        boolean isComparative() {
            return tag.startsWith("ADJ") && tag.contains(":KOM");
        }

        boolean isVerb() {
            return tag.startsWith("VER");
        }

        boolean isAdjective() {
            return tag.startsWith("ADJ") || tag.startsWith("PA");
        }
    }

    private final DictionaryLookup dictionary;

    Lemmas() {
        try {
            var url = Objects.requireNonNull(
                    Dictionary.class.getResource("/org/languagetool/resource/de/german.dict"),
                    "german-pos-dict is missing on the class path");
            dictionary = new DictionaryLookup(Dictionary.read(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base form of a word with German spelling, or nothing if the dictionary does not know the word. */
    @Nullable
    String lemmaOf(String word) {
        var capitalised = Character.isUpperCase(word.charAt(0));
        var readings = readings(word);
        if (readings.isEmpty() && capitalised) {
            readings = readings(word.toLowerCase(Locale.GERMAN));
        }
        if (readings.isEmpty()) {
            readings = readings(capitalise(word.toLowerCase(Locale.GERMAN)));
            capitalised = true;
        }
        if (readings.isEmpty()) {
            return null;
        }
        var best = best(word, readings, capitalised);
        if (best.isComparative()) {
            return comparative(word);
        }
        return best.isNoun() ? withoutFeminineEnding(best) : best.lemma();
    }

    /** The masculine noun behind a bare gendered stem: {@code Kollege} for {@code Kolleg}, {@code Arzt} for {@code Ärzt}. */
    String nounOfStem(String stem) {
        for (var candidate : spellings(stem)) {
            for (var reading : readings(candidate)) {
                if (reading.isNoun()) {
                    return reading.lemma();
                }
            }
        }
        return stem;
    }

    boolean isVerb(String infinitive) {
        return infinitive.endsWith("n")
                && readings(infinitive).stream()
                        .anyMatch(reading -> reading.isVerb() && reading.lemma().equals(infinitive));
    }

    /** "Ältere" are not simply old: the comparative stays a word of its own. */
    private static String comparative(String word) {
        for (var ending : List.of("ere", "eren", "erer", "eres", "erem")) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length() + 2);
            }
        }
        return word;
    }

    private Reading best(String word, List<Reading> readings, boolean capitalised) {
        return readings.stream()
                .min(Comparator.comparingInt((Reading reading) -> rank(reading, capitalised))
                        // "ausführen" is also a form of "ausfahren", but mostly itself.
                        .thenComparing(
                                reading -> reading.isNoun() || !reading.lemma().equalsIgnoreCase(word))
                        .thenComparingInt(reading -> reading.lemma().length())
                        .thenComparing(Reading::lemma))
                .orElseThrow();
    }

    private static int rank(Reading reading, boolean capitalised) {
        if (reading.isNoun()) {
            return capitalised ? 0 : 3;
        }
        if (reading.isVerb()) {
            return 1;
        }
        return reading.isAdjective() ? 2 : 4;
    }

    private String withoutFeminineEnding(Reading reading) {
        var lemma = reading.lemma();
        if (!lemma.endsWith("in") || lemma.length() < 6 || !reading.tag().contains("FEM")) {
            return lemma;
        }
        var stem = lemma.substring(0, lemma.length() - 2);
        for (var candidate : spellings(stem)) {
            for (var masculine : readings(candidate)) {
                if (masculine.isNoun() && masculine.tag().contains("MAS")) {
                    return masculine.lemma();
                }
            }
        }
        return lemma;
    }

    /** The longer form first: "Kolleg" is a word of its own, too. */
    private static List<String> spellings(String stem) {
        return List.of(stem + "e", stem, withoutUmlaut(stem) + "e", withoutUmlaut(stem));
    }

    private static String withoutUmlaut(String stem) {
        return stem.replace('Ä', 'A').replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    static String capitalise(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The look-up works on shared buffers, so one thread at a time; the word cache in front keeps this rare. */
    private synchronized List<Reading> readings(String word) {
        var found = dictionary.lookup(word);
        var readings = new ArrayList<Reading>(found.size());
        for (var data : found) {
            var tag = data.getTag();
            readings.add(new Reading(data.getStem().toString(), tag == null ? "" : tag.toString()));
        }
        return readings;
    }
}
