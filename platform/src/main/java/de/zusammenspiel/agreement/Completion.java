package de.zusammenspiel.agreement;

import java.time.Instant;
import java.util.List;

/**
 * How one side says it went.
 *
 * @param note reason or remark, "" for none
 * @param amounts what really was given, one for each contribution in their order
 * @param by who said so, and who wrote it down
 */
public record Completion(
        Side side, CompletionAnswer.Kind answer, String note, List<Amount> amounts, Instant at, String by) {
    public Completion {
        amounts = List.copyOf(amounts);
    }
}
