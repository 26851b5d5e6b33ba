package de.zusammenspiel.agreement;

import java.util.List;
import java.util.Locale;

/**
 * What one unit counts for in the statistics.
 *
 * @param code stays the same from version to version
 * @param cents for one unit, in euro cents
 * @param source where the figure comes from
 * @param words by which a thing is recognised in the text of a contribution, separated by commas
 */
public record Rate(Category category, String code, String label, String unit, int cents, String source, String words) {
    /** What kind of thing is rated. */
    public enum Category {
        /** An hour of helping hands. */
        HANDS,
        /** An hour of knowledge. */
        KNOWLEDGE,
        /** An hour of trainees or pupils. */
        STUDENTS,
        /** A piece. */
        GOODS,
        /** A room for an evening, a vehicle for a day. */
        FACILITY;

        public boolean isHours() {
            return this == HANDS || this == KNOWLEDGE || this == STUDENTS;
        }
    }

    /** Whether one of the words of this row stands in a text. */
    boolean fits(String text) {
        String lower = text.toLowerCase(Locale.GERMAN);
        return wordList().stream().anyMatch(lower::contains);
    }

    List<String> wordList() {
        return List.of(words.toLowerCase(Locale.GERMAN).split("\\s*,\\s*")).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }
}
