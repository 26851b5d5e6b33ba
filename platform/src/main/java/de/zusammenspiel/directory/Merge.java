package de.zusammenspiel.directory;

import java.util.List;
import java.util.Map;

/**
 * Two records that are to become one, as they are now.
 *
 * @param proposed for every field in which they differ, what is probably right
 * @param follows what moves over to the kept one
 */
public record Merge(
        Organisation kept,
        Organisation gone,
        Map<MergeField, MergeField.Pick> proposed,
        List<Following.Followed> follows) {
    public Merge {
        follows = List.copyOf(follows);
    }
}
