package de.zusammenspiel.web;

import org.jspecify.annotations.Nullable;

/**
 * After a successful POST: 303 to a page that shows the result.
 *
 * @param flash one sentence shown once on the next page
 */
public record Redirect(String to, @Nullable String flash) implements Response {
    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    public static Redirect to(String path, String flash) {
        return new Redirect(path, flash);
    }
}
