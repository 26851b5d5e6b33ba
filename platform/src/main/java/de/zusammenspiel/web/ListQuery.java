package de.zusammenspiel.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a list is narrowed, as it stands in its address: {@code ?text=kern&status=SENT}. */
public record ListQuery(String text) {
    public static final ListQuery ALL = new ListQuery("");

    /** @param value blank for nothing */
    public ListQuery with(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? this
                : new ListQuery(text
                        + (text.isEmpty() ? '?' : '&')
                        + name
                        + '='
                        + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** Which page of the list is meant; nonsense means the first. */
    public static int page(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
