package de.zusammenspiel.desk.notes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a sentence that say what it is about, cut so that "Schlafsäcke" finds "Schlafsack". */
final class NoteWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int LONG = 7;
    private static final int ENDING = 2;
    private static final int MOST = 8;
    private static final Set<String> EMPTY = Set.of(
            "geht",
            "wegen",
            "nicht",
            "noch",
            "bitte",
            "unser",
            "unsere",
            "einen",
            "eine",
            "einer",
            "wird",
            "wurde",
            "werden",
            "konnen",
            "konnte",
            "mochte",
            "ruft",
            "wieder",
            "morgen",
            "heute",
            "nochmal",
            "frage",
            "fragt",
            "anruf",
            "herr",
            "frau",
            "hatte",
            "haben",
            "braucht",
            "brauchen",
            "sucht",
            "suchen",
            "etwas",
            "dass",
            "sich",
            "auch",
            "oder",
            "aber",
            "beim",
            "uber",
            "nach",
            "sollen",
            "will",
            "wollen",
            "gern",
            "gerne",
            "zuruck",
            "ruckruf",
            "verein",
            "sind",
            "wann",
            "welche",
            "with",
            "about",
            "calls");

    private NoteWords() {}

    static List<String> of(String sentence) {
        Set<String> words = new LinkedHashSet<>();
        String plain = sentence.toLowerCase(Locale.GERMAN)
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('ü', 'u')
                .replace('ß', 's');
        for (String word : BETWEEN.split(plain)) {
            if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
                words.add(word.length() > LONG ? word.substring(0, word.length() - ENDING) : word);
            }
        }
        return words.stream().limit(MOST).toList();
    }
}
