package de.zusammenspiel.agreement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one side says it went.
 *
 * @param note reason or remark, "" for none
 * @param amounts what really was given, one for each contribution in their order
 * @param again whether they would do it again, null when not said
 * @param by who said so, and who wrote it down
 */
public record Completion(
        Side side,
        CompletionAnswer.Kind answer,
        String note,
        List<Amount> amounts,
        @Nullable Again again,
        Instant at,
        String by) {
    public Completion {
        amounts = List.copyOf(amounts);
    }
}
