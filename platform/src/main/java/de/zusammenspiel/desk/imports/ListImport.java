package de.zusammenspiel.desk.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as lists show it.
 *
 * @param made how many records it made
 * @param known how many rows were there already
 * @param leftOut how many rows could not be taken over
 */
public record ListImport(
        ImportId id,
        Target target,
        String fileName,
        ImportSettings settings,
        State state,
        Instant createdAt,
        @Nullable Instant settledAt,
        int made,
        int known,
        int leftOut,
        int version) {

    /** The same import with meanings that are not saved. */
    public ListImport with(ImportSettings other) {
        return new ListImport(id, target, fileName, other, state, createdAt, settledAt, made, known, leftOut, version);
    }

    public enum State {
        /** Mapping and dry run; nothing is taken over yet. */
        OPEN,
        /** Being taken over; nothing of it is there before all of it is. */
        RUNNING,
        DONE,
        UNDONE,
        DROPPED
    }
}
