package de.zusammenspiel.matcher.language;

import java.util.HashSet;
import java.util.Set;

/** Words that say nothing about what is needed. */
final class StopWords {

    private static final Set<String> STOP = read();

    private StopWords() {}

    static boolean isStop(String key) {
        return key.length() < 2 || STOP.contains(key) || key.chars().allMatch(Character::isDigit);
    }

    private static Set<String> read() {
        var words = new HashSet<String>();
        for (var line : DataFile.lines("stopwords.txt")) {
            for (var word : DataFile.filledCells(line, "\\s+")) {
                words.add(Folding.fold(word));
            }
        }
        return Set.copyOf(words);
    }
}
