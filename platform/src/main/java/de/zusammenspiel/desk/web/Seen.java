package de.zusammenspiel.desk.web;

import de.zusammenspiel.review.MinutesBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person saw before letters go out, as short digests that travel with the form. At the click it is made anew:
 * only when both are the same does anything go out, otherwise the digests that differ say what has changed.
 */
record Seen(Map<Seen.Part, String> digests) {
    private static final int SHORT = 12;
    private static final String BETWEEN = ".";

    enum Part {
        /** Who gets a letter, and at which address. */
        RECIPIENTS,
        /** What is written. */
        WORDS,
        /** Where the thing stands the letters are about. */
        STATE
    }

    Seen {
        digests = Map.copyOf(digests);
    }

    static Seen of(List<String> recipients, List<String> words, List<String> state) {
        Map<Part, String> digests = new EnumMap<>(Part.class);
        digests.put(Part.RECIPIENTS, digest(recipients));
        digests.put(Part.WORDS, digest(words));
        digests.put(Part.STATE, digest(state));
        return new Seen(digests);
    }

    /** As the form carries it. */
    String field() {
        List<String> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            parts.add(digests.getOrDefault(part, ""));
        }
        return String.join(BETWEEN, parts);
    }

    /** Parts in which this differs from what the form carries; all when it carries nothing readable. */
    List<Part> changedSince(@Nullable String field) {
        List<String> known = field == null ? List.of() : List.of(field.split("\\.", -1));
        if (known.size() != Part.values().length) {
            return List.of(Part.values());
        }
        List<Part> changed = new ArrayList<>();
        Iterator<String> before = known.iterator();
        for (Part part : Part.values()) {
            if (!before.next().equals(digests.get(part))) {
                changed.add(part);
            }
        }
        return changed;
    }

    private static String digest(List<String> facts) {
        return MinutesBook.digest(String.join("\n", facts).getBytes(StandardCharsets.UTF_8))
                .substring(0, SHORT);
    }
}
