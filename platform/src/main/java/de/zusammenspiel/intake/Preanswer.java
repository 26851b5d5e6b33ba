package de.zusammenspiel.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the form's own words say about a criterion before a person looks.
 *
 * @param words the words it rests on, or ""
 * @param rule the rule that spoke against it
 */
public record Preanswer(
        Verdict verdict, String words, @Nullable ScreeningRule rule) {
    private static final int QUOTED = 160;

    static Preanswer yes(String words) {
        return new Preanswer(Verdict.YES, words, null);
    }

    static Preanswer yesIf(Optional<String> words) {
        return words.map(Preanswer::yes).orElseGet(Preanswer::open);
    }

    static Preanswer open() {
        return new Preanswer(Verdict.UNCLEAR, "", null);
    }

    static Preanswer quoting(String text) {
        String words = text.strip();
        if (words.length() < 3) {
            return open();
        }
        return yes(words.length() <= QUOTED ? words : words.substring(0, QUOTED - 1) + "…");
    }
}
