package de.zusammenspiel.letter;

import java.util.List;

/** The words of one letter, filled in: what stands above the buttons, on them and below. */
public record LetterText(String subject, List<String> paragraphs, List<String> buttons, List<String> after) {
    public LetterText {
        paragraphs = List.copyOf(paragraphs);
        buttons = List.copyOf(buttons);
        after = List.copyOf(after);
    }

    /** The paragraphs as one text, ready to be changed by hand. */
    public String draft() {
        return String.join("\n\n", paragraphs);
    }

    /** Splits typed text at empty lines. */
    public static List<String> paragraphs(String typed) {
        return List.of(typed.strip().split("\\R\\s*\\R"));
    }
}
