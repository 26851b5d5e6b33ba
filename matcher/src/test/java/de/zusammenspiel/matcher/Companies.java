package de.zusammenspiel.matcher;

import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Companies that have offered nothing, needs, and whom a good coordinator would ask first. */
public final class Companies {

    private Companies() {}

    public static List<Company> all() {
        return table("companies.csv").rows().stream()
                .map(row ->
                        Company.of(row.cell(0), row.cell(1)).branch(row.cell(2)).description(row.cell(4)))
                .toList();
    }

    public static List<Need> needs() {
        return table("needs.csv").rows().stream()
                .map(row -> Need.of(row.cell(0), row.cell(2)))
                .toList();
    }

    /** Need id → the companies asked first. */
    public static Map<String, List<String>> firstAsked() {
        return table("first-asked.csv").rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.cell(0),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.cell(1), Collectors.toList())));
    }

    private static Table table(String name) {
        try (var in = Objects.requireNonNull(Companies.class.getResourceAsStream("/companies/" + name), name)) {
            return TableReader.read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableTable e) {
            throw new IllegalStateException(e);
        }
    }
}
