package de.zusammenspiel.matcher.cli;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Suggestions;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param results needs in the order of their table with their suggestions
 * @param givers name and text of each offer or company, by id
 */
record Run(List<Result> results, Map<String, Giver> givers) {

    record Result(Need need, Suggestions suggestions) {}

    record Giver(String organisation, String text) {}

    Giver giver(String id) {
        return givers.getOrDefault(id, new Giver("", ""));
    }
}
