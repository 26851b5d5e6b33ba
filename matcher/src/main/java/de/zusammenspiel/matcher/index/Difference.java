package de.zusammenspiel.matcher.index;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where an index and the caller's database disagree.
 *
 * @param missing ids that should be in the index and are not
 * @param outdated ids whose revision in the index is another
 * @param surplus ids in the index that should not be
 */
public record Difference(Set<String> missing, Set<String> outdated, Set<String> surplus) {

    public Difference {
        missing = Set.copyOf(missing);
        outdated = Set.copyOf(outdated);
        surplus = Set.copyOf(surplus);
    }

    public boolean isNone() {
        return missing.isEmpty() && outdated.isEmpty() && surplus.isEmpty();
    }

    static Difference between(Map<String, Long> expected, Map<String, Long> found) {
        var missing = new TreeSet<String>();
        var outdated = new TreeSet<String>();
        expected.forEach((id, revision) -> {
            var there = found.get(id);
            if (there == null) {
                missing.add(id);
            } else if (!there.equals(revision)) {
                outdated.add(id);
            }
        });
        var surplus = new TreeSet<>(found.keySet());
        surplus.removeAll(expected.keySet());
        return new Difference(missing, outdated, surplus);
    }
}
