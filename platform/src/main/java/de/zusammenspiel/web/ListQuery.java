package de.zusammenspiel.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a list is narrowed, as it stands in its address: {@code ?text=kern&status=SENT}. An address is no form: what makes
 * no sense in it is left out, not refused.
 */
public record ListQuery(String text) {
    public static final ListQuery ALL = new ListQuery("");
    private static final int LONGEST = 100;

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

    /** Words to look for: one line, not endless. */
    public static String clean(@Nullable String typed) {
        String clean = FormCheck.clean(typed).replace('\n', ' ');
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    /** Which of these is meant; null for none. */
    public static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
