package de.zusammenspiel;

import de.zusammenspiel.database.DatabaseProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;

/** What the operator can mend is said once, in a sentence: here nothing is added to it. */
final class PlainFailure implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        return problem(failure) != null;
    }

    static @Nullable DatabaseProblem problem(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseProblem problem) {
                return problem;
            }
        }
        return null;
    }
}
