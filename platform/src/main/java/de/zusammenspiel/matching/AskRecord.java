package de.zusammenspiel.matching;

import de.zusammenspiel.directory.Quiet;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about asking one company.
 *
 * @param quiet that it had better not be asked today, null when it may
 */
record AskRecord(
        int asksThisYear,
        @Nullable LocalDate lastAskedOn,
        @Nullable String lastAnswer,
        @Nullable Instant lastAnswerAt,
        int promisesKept,
        @Nullable Quiet quiet) {
    static final AskRecord NONE = new AskRecord(0, null, null, null, 0, null);

    AskRecord withQuiet(@Nullable Quiet time) {
        return new AskRecord(asksThisYear, lastAskedOn, lastAnswer, lastAnswerAt, promisesKept, time);
    }
}
