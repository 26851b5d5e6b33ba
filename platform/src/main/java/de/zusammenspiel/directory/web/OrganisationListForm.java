package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.OrganisationFilter;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.web.FormCheck;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filter of the list as it stands in the address. What makes no sense there is left out, not refused. */
public record OrganisationListForm(
        @Nullable String text,
        @Nullable String sector,
        @Nullable String place,
        @Nullable String branch,
        @Nullable String state,
        @Nullable String sort) {
    private static final int LONGEST = 100;

    OrganisationFilter filter() {
        Boolean paused = switch (clean(state)) {
            case "paused" -> true;
            case "open" -> false;
            default -> null;
        };
        return new OrganisationFilter(clean(text), wantedSector(), clean(place), clean(branch), paused, wantedSort());
    }

    private @Nullable Sector wantedSector() {
        return Arrays.stream(Sector.values())
                .filter(one -> one.name().equals(sector))
                .findFirst()
                .orElse(null);
    }

    private OrganisationFilter.Sort wantedSort() {
        return Arrays.stream(OrganisationFilter.Sort.values())
                .filter(one -> one.name().equals(sort))
                .findFirst()
                .orElse(OrganisationFilter.Sort.NAME);
    }

    boolean filtered() {
        return !clean(text).isEmpty()
                || !clean(sector).isEmpty()
                || !clean(place).isEmpty()
                || !clean(branch).isEmpty()
                || !clean(state).isEmpty();
    }

    /** "?text=…&amp;sector=…", or nothing when nothing is filtered. */
    String query() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("text", clean(text));
        values.put("sector", clean(sector));
        values.put("place", clean(place));
        values.put("branch", clean(branch));
        values.put("state", clean(state));
        values.put("sort", clean(sort));
        String query = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String clean(@Nullable String typed) {
        String clean = FormCheck.clean(typed).replace('\n', ' ');
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
