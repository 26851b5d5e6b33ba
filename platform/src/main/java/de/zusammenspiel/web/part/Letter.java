package de.zusammenspiel.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as it will arrive: who, to whom, about what, in paragraphs. */
public record Letter(
        String from,
        String to,
        @Nullable String replyTo,
        @Nullable String date,
        String subject,
        List<String> paragraphs,
        @Nullable String buttonLabel,
        String signature) {

    /** Splits typed text at empty lines. */
    public static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\R\\s*\\R"));
    }
}
