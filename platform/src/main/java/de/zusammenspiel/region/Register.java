package de.zusammenspiel.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The three tables in memory; read on first use and never changed. docs/data says where they come from. */
record Register(
        Map<Ags, Municipality> municipalities, Map<Ags, District> districts, Map<String, List<Municipality>> byPlz) {

    /** A municipality with a name of it, prepared for searching. */
    record Named(Municipality municipality, PlaceName name) {}

    private static final String TITLE = "Lutherstadt ";

    static final Comparator<Municipality> LARGEST_FIRST = Comparator.comparingInt(Municipality::population)
            .reversed()
            .thenComparing(Municipality::name)
            .thenComparing(Municipality::ags);

    static Register get() {
        return Loaded.ONCE;
    }

    /** The class is initialised by the first caller, exactly once, whatever the number of threads. */
    private static final class Loaded {
        private static final Register ONCE = load();
    }

    /** The names, largest place first; apart from the tables, because pages that only show a label do not need them. */
    List<Named> bySize() {
        return Prepared.NAMES;
    }

    private static final class Prepared {
        private static final List<Named> NAMES = get().municipalities.values().stream()
                .sorted(LARGEST_FIRST)
                .flatMap(Register::names)
                .toList();
    }

    static Register load() {
        var districts = new LinkedHashMap<Ags, District>();
        for (var cells : rows("districts.tsv")) {
            var ags = new Ags(cells[0]);
            districts.put(
                    ags,
                    new District(
                            ags,
                            cells[1],
                            Integer.parseInt(cells[2]),
                            Double.parseDouble(cells[3]),
                            new Location(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]), true)));
        }
        var postcodes = rows("postcodes.tsv");
        var plzOf = new HashMap<String, List<String>>();
        for (var cells : postcodes) {
            for (var ags : cells[1].split(",", -1)) {
                plzOf.computeIfAbsent(ags, _ -> new ArrayList<>()).add(cells[0]);
            }
        }
        var municipalities = new LinkedHashMap<Ags, Municipality>();
        for (var cells : rows("municipalities.tsv")) {
            var municipality = municipality(cells, districts, plzOf.getOrDefault(cells[0], List.of()));
            municipalities.put(municipality.ags(), municipality);
        }
        var byPlz = new LinkedHashMap<String, List<Municipality>>();
        for (var cells : postcodes) {
            var sharing = new ArrayList<Municipality>();
            for (var ags : cells[1].split(",", -1)) {
                sharing.add(Objects.requireNonNull(municipalities.get(new Ags(ags)), ags));
            }
            sharing.sort(LARGEST_FIRST);
            byPlz.put(cells[0], List.copyOf(sharing));
        }
        return new Register(
                Collections.unmodifiableMap(municipalities),
                Collections.unmodifiableMap(districts),
                Collections.unmodifiableMap(byPlz));
    }

    /** "Lutherstadt Wittenberg" is looked for as Wittenberg, too. */
    private static Stream<Named> names(Municipality municipality) {
        var name = municipality.name();
        var full = new Named(municipality, PlaceName.of(name));
        return name.startsWith(TITLE)
                ? Stream.of(full, new Named(municipality, PlaceName.of(name.substring(TITLE.length()))))
                : Stream.of(full);
    }

    private static Municipality municipality(String[] cells, Map<Ags, District> districts, List<String> plz) {
        var ags = new Ags(cells[0]);
        var district = ags.district().map(districts::get).orElseThrow();
        return new Municipality(
                ags,
                cells[1],
                ags.land(),
                district.label(),
                new Location(Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), cells[5].equals("~")),
                plz,
                cells[2].isEmpty() ? 0 : Integer.parseInt(cells[2]));
    }

    private static List<String[]> rows(String table) {
        var source = Objects.requireNonNull(Register.class.getResourceAsStream("/region/" + table), table);
        try (var reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
