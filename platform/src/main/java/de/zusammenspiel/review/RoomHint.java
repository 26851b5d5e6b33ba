package de.zusammenspiel.review;

import java.util.List;

/**
 * Somebody who could help with the request on the table.
 *
 * @param because why, in one sentence
 * @param knownBy members of the group who could ask there, the closest first
 */
public record RoomHint(String organisation, String because, List<String> knownBy) {
    public RoomHint {
        knownBy = List.copyOf(knownBy);
    }
}
