package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.FormCheck;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Filters as they stand in addresses. */
final class Queries {
    private static final int LONGEST = 100;

    private Queries() {}

    /** "?kind=…&amp;text=…", or nothing when nothing is filtered. */
    static String of(Map<String, String> values) {
        String query = new TreeMap<>(values)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    static String clean(@Nullable String typed) {
        String clean = FormCheck.clean(typed).replace('\n', ' ');
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
