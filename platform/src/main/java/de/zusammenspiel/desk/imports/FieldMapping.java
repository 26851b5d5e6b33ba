package de.zusammenspiel.desk.imports;

import de.zusammenspiel.matcher.table.Column;
import de.zusammenspiel.matcher.table.Mapping;
import de.zusammenspiel.matcher.table.SheetRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a list means what. Immutable; positions count from 0. */
public record FieldMapping(Map<Field, Integer> positions) {
    public FieldMapping {
        EnumMap<Field, Integer> copy = new EnumMap<>(Field.class);
        copy.putAll(positions);
        positions = Collections.unmodifiableMap(copy);
    }

    /** What the header suggests. */
    public static FieldMapping detect(List<String> header, Target target) {
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        List<String> rest = new ArrayList<>(header);
        for (Field field : Field.of(target)) {
            for (int at = 0; at < rest.size() && !found.containsKey(field); at++) {
                if (field.saidBy(rest.get(at)) && (field != Field.TITLE || hasOtherText(rest, at))) {
                    found.put(field, at);
                    rest.set(at, "");
                }
            }
        }
        Mapping detected = Mapping.detect(rest);
        for (Field field : Field.of(target)) {
            field.column().flatMap(detected::positionOf).ifPresent(at -> found.put(field, at));
        }
        return new FieldMapping(found);
    }

    /** A title alone is the description; only beside one is it a title. */
    private static boolean hasOtherText(List<String> header, int title) {
        List<String> others = new ArrayList<>(header);
        others.set(title, "");
        return Mapping.detect(others).has(Column.TEXT);
    }

    /** The same with one column corrected; a column means one thing, a field stands in one column. */
    public FieldMapping with(int position, @Nullable Field field) {
        Map<Field, Integer> corrected = new EnumMap<>(Field.class);
        positions.forEach((known, at) -> {
            if (at != position && known != field) {
                corrected.put(known, at);
            }
        });
        if (field != null) {
            corrected.put(field, position);
        }
        return new FieldMapping(corrected);
    }

    public Optional<Field> at(int position) {
        return positions.entrySet().stream()
                .filter(entry -> entry.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean has(Field field) {
        return positions.containsKey(field);
    }

    String value(SheetRow row, Field field) {
        Integer at = positions.get(field);
        return at == null ? "" : row.cell(at).strip();
    }

    /** "C7"; the row's first cell when the list has no such column. */
    String address(SheetRow row, Field field) {
        return row.address(positions.getOrDefault(field, 0));
    }
}
