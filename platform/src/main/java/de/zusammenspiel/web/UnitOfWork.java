package de.zusammenspiel.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Every request is one transaction: a GET reads one consistent picture, a POST happens wholly or not at all. The answer
 * to a POST leaves only after the commit, and a form sent twice (double click, or sent again because the connection broke
 * after the commit) happens once: its submission id is taken inside the same transaction.
 */
@Component
class UnitOfWork {
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final SubmissionStore submissions;

    UnitOfWork(PlatformTransactionManager transactions, SubmissionStore submissions) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.submissions = submissions;
    }

    interface Work {
        void run(HttpServletResponse response) throws ServletException, IOException;
    }

    void run(HttpServletRequest request, HttpServletResponse response, Work work) {
        if ("POST".equals(request.getMethod())) {
            write(request, response, work);
        } else {
            reading.executeWithoutResult(status -> {
                // Nothing was written; rolling back also covers a use case that failed and was answered with an error
                // page.
                status.setRollbackOnly();
                try {
                    work.run(response);
                } catch (ServletException | IOException e) {
                    throw new Failed(e);
                }
            });
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Work work) {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        writing.executeWithoutResult(status -> {
            try {
                UUID id = submission(request);
                if (id != null && !submissions.take(id, request.getRequestURI())) {
                    Optional<String> location = submissions.location(id, request.getRequestURI());
                    held.setStatus(location.isPresent() ? 303 : 409);
                    location.ifPresent(where -> held.setHeader("Location", where));
                    return;
                }
                work.run(held);
                if (held.getStatus() >= 400) {
                    status.setRollbackOnly();
                    return;
                }
                String location = held.getHeader("Location");
                if (location == null) {
                    requireUnwritten(request);
                }
                if (id != null) {
                    keep(id, location);
                }
            } catch (ServletException | IOException e) {
                throw new Failed(e);
            }
        });
        try {
            held.copyBodyToResponse();
        } catch (IOException e) {
            throw new Failed(e);
        }
    }

    /** What was done leads somewhere. A page in answer is only shown, like a preview, and may be asked for again. */
    private void keep(UUID id, @Nullable String location) {
        if (location == null) {
            submissions.release(id);
        } else {
            submissions.done(id, location);
        }
    }

    /**
     * Whoever sends a form again after a page in answer does it twice; so such an answer has changed nothing. One that
     * has is a bug: it is undone and says so.
     */
    private void requireUnwritten(HttpServletRequest request) {
        List<String> written = submissions.writtenTables();
        if (!written.isEmpty()) {
            throw new IllegalStateException(
                    "POST " + request.getRequestURI() + " answered with a page after writing to " + written);
        }
    }

    private static @Nullable UUID submission(HttpServletRequest request) {
        String typed = request.getParameter("_submission");
        if (typed == null) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null; // a mangled id protects nobody; the act itself still runs
        }
    }

    /** Carries a checked exception out of the transaction. */
    static final class Failed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Failed(Exception cause) {
            super(cause);
        }

        void rethrow() throws ServletException, IOException {
            switch (getCause()) {
                case ServletException e -> throw e;
                case IOException e -> throw e;
                case null, default -> throw this;
            }
        }
    }
}
