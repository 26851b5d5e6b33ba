package de.zusammenspiel.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.Order;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sessions in the database that cost a page one look and no write: a session is read once a request, and when it was
 * last used is written down once a minute, not for every page. What is put into a session, and its end, are written at
 * once.
 */
final class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSessions.Kept<S>> {
    static final Duration LAST_USE_TOLD_EVERY = Duration.ofMinutes(1);
    private static final ThreadLocal<@Nullable Map<String, Kept<?>>> IN_REQUEST = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);
    private final FindByIndexNameSessionRepository<S> stored;

    private SparingSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    private static <S extends Session> SparingSessions<S> over(FindByIndexNameSessionRepository<S> stored) {
        return new SparingSessions<>(stored);
    }

    @Override
    public Kept<S> createSession() {
        return new Kept<>(stored.createSession(), true);
    }

    @Override
    public void save(Kept<S> session) {
        if (session.changed) {
            stored.save(session.session);
            session.changed = false;
        }
        remember(session);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class puts sessions there, all from one repository
    public @Nullable Kept<S> findById(String id) {
        Map<String, Kept<?>> known = IN_REQUEST.get();
        Kept<?> seen = known == null ? null : known.get(id);
        if (seen != null) {
            return (Kept<S>) seen;
        }
        S found = read(id);
        if (found == null) {
            return null;
        }
        Kept<S> session = new Kept<>(found, false);
        remember(session);
        return session;
    }

    private @Nullable S read(String id) {
        READING.set(!TransactionSynchronizationManager.isActualTransactionActive());
        try {
            return stored.findById(id);
        } finally {
            READING.remove();
        }
    }

    /** Whether this thread reads a session by a single statement, which needs no transaction around it. */
    static boolean reading() {
        return READING.get();
    }

    private static void remember(Kept<?> session) {
        Map<String, Kept<?>> known = IN_REQUEST.get();
        if (known != null) {
            known.values().remove(session); // under the id it had before
            known.put(session.getId(), session);
        }
    }

    @Override
    public void deleteById(String id) {
        Map<String, Kept<?>> known = IN_REQUEST.get();
        if (known != null) {
            known.remove(id);
        }
        stored.deleteById(id);
    }

    @Override
    public Map<String, Kept<S>> findByIndexNameAndIndexValue(String name, String value) {
        return stored.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Kept<>(entry.getValue(), false)));
    }

    /** A stored session that knows whether there is anything to write. */
    static final class Kept<S extends Session> implements Session {
        private final S session;
        private boolean changed;

        private Kept(S session, boolean changed) {
            this.session = session;
            this.changed = changed;
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            changed = true;
            return session.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the framework's signature
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            changed = true;
            if (value == null) {
                session.removeAttribute(name);
            } else {
                session.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (changed || !now.isBefore(session.getLastAccessedTime().plus(LAST_USE_TOLD_EVERY))) {
                changed = true;
                session.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            changed = true;
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }

    /** Puts this in front of the framework's own repository. */
    @Component
    static final class InFront implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof FindByIndexNameSessionRepository<?> stored ? over(stored) : bean;
        }
    }

    /** What was read is known until the request ends, and no longer. */
    @Component
    @Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
    static final class OncePerRequest extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            IN_REQUEST.set(new HashMap<>());
            try {
                chain.doFilter(request, response);
            } finally {
                IN_REQUEST.remove();
            }
        }
    }
}
