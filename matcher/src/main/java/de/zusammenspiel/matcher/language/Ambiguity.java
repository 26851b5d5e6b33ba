package de.zusammenspiel.matcher.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word with several meanings, told apart by the words around it.
 *
 * @param key folded base form
 * @param senses meaning → base forms that point to it; a meaning without concept has the key {@code "-"}
 * @param usual concept meant without any hint, or absent
 */
record Ambiguity(
        String key,
        Map<String, Set<String>> senses,
        @Nullable String usual) {

    static final String NOTHING = "-";

    static Ambiguity parse(String line, Words words, Map<String, Concept> concepts) {
        var cells = DataFile.cells(line, "\\|");
        if (cells.size() != 3) {
            throw new IllegalStateException("an ambiguous word needs three cells: " + line);
        }
        var senses = new LinkedHashMap<String, Set<String>>();
        for (var sense : DataFile.filledCells(cells.get(1), ";")) {
            var sides = DataFile.cells(sense, "=");
            requireSense(sides.getFirst(), concepts, line);
            var hints = new HashSet<String>();
            for (var hint : DataFile.filledCells(sides.get(1), ",")) {
                if (!hint.equals(NOTHING)) {
                    hints.add(words.of(hint).key());
                }
            }
            senses.put(sides.getFirst(), Set.copyOf(hints));
        }
        var usual = cells.get(2);
        requireSense(usual, concepts, line);
        return new Ambiguity(words.of(cells.getFirst()).key(), senses, usual.equals(NOTHING) ? null : usual);
    }

    private static void requireSense(String id, Map<String, Concept> concepts, String line) {
        if (!id.equals(NOTHING) && !concepts.containsKey(id)) {
            throw new IllegalStateException("ambiguous word names an unknown concept: " + id + " in " + line);
        }
    }

    /** The concept meant among these words, if any: the sense with most hints, the usual one without hints. */
    Optional<String> senseAmong(Set<String> context) {
        String best = null;
        long most = 0;
        for (var sense : senses.entrySet()) {
            var hints = sense.getValue().stream().filter(context::contains).count();
            if (hints > most) {
                most = hints;
                best = sense.getKey();
            }
        }
        if (best == null) {
            return Optional.ofNullable(usual);
        }
        return best.equals(NOTHING) ? Optional.empty() : Optional.of(best);
    }
}
