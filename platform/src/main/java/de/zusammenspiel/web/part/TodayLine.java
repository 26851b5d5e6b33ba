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
        List<Action> answers,
        String key) {
    public TodayLine {
        answers = List.copyOf(answers);
    }

    public TodayLine(
            Urgency urgency,
            String subject,
            String url,
            String sentence,
            @Nullable String place,
            List<Action> answers) {
        this(urgency, subject, url, sentence, place, answers, url);
    }

    /** By what the line is known when it is put off. */
    public TodayLine called(String name) {
        return new TodayLine(urgency, subject, url, sentence, place, answers, name);
    }

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
