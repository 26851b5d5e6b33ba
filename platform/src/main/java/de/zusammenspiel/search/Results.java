package de.zusammenspiel.search;

import java.util.List;

/**
 * What was found, by kind.
 *
 * @param similar nothing was written exactly like this; these are written alike
 */
public record Results(List<Group> groups, boolean similar) {
    public Results {
        groups = List.copyOf(groups);
    }

    /** @param total how many there are; a hundred at most where each has to be looked at whether one may see it */
    public record Group(SearchKind kind, List<Found> found, int total) {
        public Group {
            found = List.copyOf(found);
        }
    }

    static Results none() {
        return new Results(List.of(), false);
    }

    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }
}
