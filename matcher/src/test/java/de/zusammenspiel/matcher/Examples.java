package de.zusammenspiel.matcher;

import de.zusammenspiel.matcher.table.Column;
import de.zusammenspiel.matcher.table.Mapping;
import de.zusammenspiel.matcher.table.SheetReading;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The example needs and offers, {@code competences} blanked, and what a reader says fits. */
public final class Examples {

    /** The day the dates of the examples are meant to be seen on. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);

    private Examples() {}

    public static List<Need> needs() {
        return reading("needs.csv").needs();
    }

    public static List<Offer> offers() {
        return reading("offers.csv").offers();
    }

    /** Need id → offers with this judgement. */
    public static Map<String, List<String>> pairs(String judgement) {
        return table("pairs.csv").rows().stream()
                .filter(row -> row.cell(2).equals(judgement))
                .collect(Collectors.groupingBy(
                        row -> row.cell(0),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.cell(1), Collectors.toList())));
    }

    public static byte[] file(String name) {
        try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream("/examples/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetReading reading(String name) {
        var table = table(name);
        var mapping = Mapping.detect(table.header()).without(Column.COMPETENCES);
        return new SheetReading(table, mapping, AS_OF);
    }

    private static Table table(String name) {
        try {
            return TableReader.read(name, file(name));
        } catch (UnreadableTable e) {
            throw new IllegalStateException(e);
        }
    }
}
