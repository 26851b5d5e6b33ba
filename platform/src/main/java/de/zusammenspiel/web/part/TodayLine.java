package de.zusammenspiel.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list "Heute": a sentence and what can be done about it with one click. The part {@code subject} of
 * the sentence comes first and links to the case.
 */
public record TodayLine(
        Urgency urgency,
        String subject,
        String url,
        String sentence,
        @Nullable String place,
        List<Action> answers) {

    public enum Urgency {
        OVERDUE,
        TODAY,
        SOON,
        PLEASANT;

        public String css() {
            return switch (this) {
                case OVERDUE -> "overdue";
                case TODAY -> "today";
                case SOON -> "soon";
                case PLEASANT -> "pleasant";
            };
        }
    }
}
