package de.zusammenspiel.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is on record about asking one company. */
record AskRecord(
        int asksThisYear,
        @Nullable LocalDate lastAskedOn,
        @Nullable String lastAnswer,
        @Nullable Instant lastAnswerAt,
        int promisesKept) {
    static final AskRecord NONE = new AskRecord(0, null, null, null, 0);
}
