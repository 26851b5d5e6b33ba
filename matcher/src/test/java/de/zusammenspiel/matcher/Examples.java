package de.zusammenspiel.matcher;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The example needs and offers, {@code competences} blanked, and what a reader says fits. */
public final class Examples {

    private Examples() {}

    public static List<Need> needs() {
        return rows("needs.csv").stream()
                .map(row -> new Need(
                        row.get("id"),
                        row.get("organisation"),
                        row.get("text"),
                        kinds(row.get("resource_kinds")),
                        Set.of(),
                        null,
                        null,
                        new Locality(null, null, row.get("city")),
                        false))
                .toList();
    }

    public static List<Offer> offers() {
        return rows("offers.csv").stream()
                .map(row -> new Offer(
                        row.get("id"),
                        row.get("id"),
                        row.get("company"),
                        row.get("text"),
                        kinds(row.get("resource_kinds")),
                        Set.of(),
                        null,
                        null,
                        new Locality(null, null, row.get("city")),
                        null,
                        row.get("conditions")))
                .toList();
    }

    /** Need id → offers with this judgement. */
    public static Map<String, List<String>> pairs(String judgement) {
        return rows("pairs.csv").stream()
                .filter(row -> row.get("judgement").equals(judgement))
                .collect(Collectors.groupingBy(
                        row -> row.get("need"),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.get("offer"), Collectors.toList())));
    }

    private static Set<ResourceKind> kinds(String codes) {
        return Arrays.stream(codes.split("\\+")).map(ResourceKind::valueOf).collect(Collectors.toSet());
    }

    private static List<CSVRecord> rows(String name) {
        var in = Objects.requireNonNull(Examples.class.getResourceAsStream("/examples/" + name), name);
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
