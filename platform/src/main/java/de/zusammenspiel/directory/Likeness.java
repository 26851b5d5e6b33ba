package de.zusammenspiel.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that are probably the same in other spelling. Compared are groups of three letters: enough to bear a typing
 * error or a missing word, quick enough for a spreadsheet of thousands against a directory of thousands.
 */
final class Likeness {
    /** From here on a person should look: "Malermeister Hansen" and "Malerbetrieb Hansen" stay below. */
    private static final double SIMILAR = 0.62;

    private final Map<String, Set<String>> keysByGroup = new HashMap<>();
    private final Map<String, Integer> groupsOfKey = new HashMap<>();

    Likeness(Collection<String> keys) {
        keys.forEach(this::add);
    }

    void add(String key) {
        Set<String> groups = groups(key);
        if (groupsOfKey.put(key, groups.size()) == null) {
            groups.forEach(group ->
                    keysByGroup.computeIfAbsent(group, any -> new HashSet<>()).add(key));
        }
    }

    /** Known keys like this one, the most alike first. */
    List<String> like(String key) {
        Set<String> groups = groups(key);
        Map<String, Integer> shared = new HashMap<>();
        for (String group : groups) {
            for (String other : keysByGroup.getOrDefault(group, Set.of())) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        Map<String, Double> alike = new HashMap<>();
        shared.forEach((other, common) -> {
            int all = groups.size() + groupsOfKey.getOrDefault(other, 0);
            double score = 2.0 * common / all;
            if (score >= SIMILAR) {
                alike.put(other, score);
            }
        });
        return alike.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> groups(String key) {
        Set<String> groups = new HashSet<>();
        for (String word : key.split(" ")) {
            String padded = "  " + word + " ";
            for (int at = 0; at + 3 <= padded.length(); at++) {
                groups.add(padded.substring(at, at + 3));
            }
        }
        return groups;
    }
}
