package de.zusammenspiel.web.part;

import org.jspecify.annotations.Nullable;

/**
 * Something a person can do right here. With {@code post} it becomes a small form with one button, otherwise a link;
 * {@code field} and {@code value} travel with the form.
 */
public record Action(
        String label,
        String url,
        boolean post,
        boolean primary,
        @Nullable String field,
        @Nullable String value) {

    public static Action link(String label, String url) {
        return new Action(label, url, false, false, null, null);
    }

    public static Action post(String label, String url) {
        return new Action(label, url, true, false, null, null);
    }

    public static Action post(String label, String url, String field, String value) {
        return new Action(label, url, true, false, field, value);
    }

    public Action asPrimary() {
        return new Action(label, url, post, true, field, value);
    }

    public String kind() {
        return primary ? "primary" : "quiet";
    }
}
