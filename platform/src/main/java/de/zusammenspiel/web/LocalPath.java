package de.zusammenspiel.web;

import org.jspecify.annotations.Nullable;

/** A way back that a form carries: only a path of this installation, never an address elsewhere. */
public final class LocalPath {
    private LocalPath() {}

    public static String orHome(@Nullable String path) {
        if (path == null
                || !path.startsWith("/")
                || path.startsWith("//")
                || path.contains("\\")
                || path.chars().anyMatch(Character::isISOControl)) {
            return "/";
        }
        return path;
    }
}
