package de.zusammenspiel.web;

import de.zusammenspiel.site.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The permission table: which route is for whom. A route that is not in it does not open for anybody. */
public final class Routes {
    /** @param link the purpose of the personal link that opens it, or null */
    public record Permission(
            String method,
            String pattern,
            Kind kind,
            Set<Role> roles,
            @Nullable String link) {}

    public enum Kind {
        /** Anyone, also without an account. */
        OPEN,
        /** Whoever holds a personal link of the right purpose. */
        LINK,
        /** Anyone signed in. */
        SIGNED_IN,
        /** Only the roles named. */
        ROLES
    }

    private final Map<String, Permission> table = new LinkedHashMap<>();

    /** Both showing ({@code GET}) and acting ({@code POST}). */
    public To on(String pattern) {
        return new To(List.of("GET", "POST"), pattern);
    }

    public To get(String pattern) {
        return new To(List.of("GET"), pattern);
    }

    public To post(String pattern) {
        return new To(List.of("POST"), pattern);
    }

    public Optional<Permission> find(String method, String pattern) {
        return Optional.ofNullable(table.get(("HEAD".equals(method) ? "GET" : method) + " " + pattern));
    }

    public List<Permission> all() {
        return List.copyOf(table.values());
    }

    public final class To {
        private final List<String> methods;
        private final String pattern;

        private To(List<String> methods, String pattern) {
            this.methods = methods;
            this.pattern = pattern;
        }

        public void open() {
            add(Kind.OPEN, Set.of(), null);
        }

        public void signedIn() {
            add(Kind.SIGNED_IN, Set.of(), null);
        }

        public void allow(Role... roles) {
            add(Kind.ROLES, Set.of(roles), null);
        }

        public void link(String purpose) {
            add(Kind.LINK, Set.of(), purpose);
        }

        private void add(Kind kind, Set<Role> roles, @Nullable String link) {
            for (String method : methods) {
                Permission before =
                        table.put(method + " " + pattern, new Permission(method, pattern, kind, roles, link));
                if (before != null) {
                    throw new IllegalStateException("route twice in the permission table: " + method + " " + pattern);
                }
            }
        }
    }
}
