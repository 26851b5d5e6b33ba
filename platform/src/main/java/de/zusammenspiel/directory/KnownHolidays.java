package de.zusammenspiel.directory;

import de.zusammenspiel.region.Ags;
import de.zusammenspiel.region.Land;
import de.zusammenspiel.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * School holidays by Land where their days are known for certain: a person takes them over, nobody relies on them. The
 * file says where each line comes from.
 */
public final class KnownHolidays {
    private static final String CHRISTMAS = "Weihnachtsferien";

    /** Every Land has these every year, so that a year without is a gap in what is known. */
    private static final Set<String> EVERY_YEAR = Set.of("Sommerferien", "Herbstferien", CHRISTMAS, "Osterferien");

    /** @param name the German word, "Herbstferien" for instance */
    public record Known(Land land, String name, LocalDate from, LocalDate until) {
        /** "Herbstferien 2027", "Weihnachtsferien 2027/28". */
        public String label() {
            return named(name, from.getYear());
        }

        /** Named after both years even where they end on 31 December. */
        private static String named(String name, int year) {
            return CHRISTMAS.equals(name) ? "%s %d/%02d".formatted(name, year, (year + 1) % 100) : name + " " + year;
        }
    }

    /**
     * How far one knows a Land.
     *
     * @param summersUntil last year whose summer holidays are known; 0 for none to come
     * @param othersUntil last day of the last other holidays known; null for none to come
     * @param missing what should lie in between and is not known for certain, "Osterferien 2028" for instance
     */
    public record Extent(
            Land land, int summersUntil, @Nullable LocalDate othersUntil, List<String> missing) {
        public Extent {
            missing = List.copyOf(missing);
        }
    }

    private static final class File {
        static final List<Known> ALL = read();

        private static List<Known> read() {
            Map<String, Land> lands =
                    Stream.of(Land.values()).collect(Collectors.toMap(Land::isoCode, Function.identity()));
            try (InputStream in =
                    Objects.requireNonNull(KnownHolidays.class.getResourceAsStream("/directory/school-holidays.csv"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.split(";", -1))
                        .map(cells -> new Known(
                                Objects.requireNonNull(lands.get(cells[0]), cells[0]),
                                cells[1],
                                LocalDate.parse(cells[2]),
                                LocalDate.parse(cells[3])))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private KnownHolidays() {}

    static List<Known> all() {
        return File.ALL;
    }

    /** Those of today and to come, in the Länder of the site. */
    static List<Known> of(Site site, LocalDate today) {
        Set<Land> lands = lands(site);
        return File.ALL.stream()
                .filter(one -> lands.contains(one.land()) && !one.until().isBefore(today))
                .sorted(Comparator.comparing(Known::from).thenComparing(Known::land))
                .toList();
    }

    /** How far one knows each Land of the site; empty when the site names none. */
    static List<Extent> extents(Site site, LocalDate today) {
        return lands(site).stream().map(land -> extent(land, today)).toList();
    }

    private static Extent extent(Land land, LocalDate today) {
        List<Known> here = File.ALL.stream()
                .filter(one -> one.land() == land && !one.until().isBefore(today))
                .toList();
        return new Extent(
                land,
                here.stream()
                        .filter(KnownHolidays::isSummer)
                        .mapToInt(one -> one.from().getYear())
                        .max()
                        .orElse(0),
                here.stream()
                        .filter(one -> !isSummer(one))
                        .map(Known::until)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                missing(land, today));
    }

    /** The years for which other Länder are known. */
    private static List<String> missing(Land land, LocalDate today) {
        Map<LocalDate, String> missing = new TreeMap<>();
        for (String name : EVERY_YEAR) {
            Map<Integer, LocalDate> anywhere = new TreeMap<>();
            File.ALL.stream()
                    .filter(one -> one.name().equals(name) && !one.until().isBefore(today))
                    .forEach(one -> anywhere.merge(
                            one.from().getYear(), one.from(), (first, next) -> first.isBefore(next) ? first : next));
            List<Known> here = File.ALL.stream()
                    .filter(one -> one.land() == land && one.name().equals(name))
                    .toList();
            Set<Integer> known = here.stream().map(one -> one.from().getYear()).collect(Collectors.toSet());
            anywhere.forEach((year, from) -> {
                // Hamburg has its holidays in March instead of at Easter.
                if (!here.isEmpty() && !known.contains(year)) {
                    missing.put(from, Known.named(name, year));
                }
            });
        }
        return new ArrayList<>(missing.values());
    }

    private static boolean isSummer(Known one) {
        return "Sommerferien".equals(one.name());
    }

    private static Set<Land> lands(Site site) {
        return site.catchment().stream()
                .filter(prefix -> prefix.length() >= 2)
                .map(prefix -> Ags.parse(prefix.substring(0, 2)))
                .flatMap(Optional::stream)
                .map(Ags::land)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Land.class)));
    }
}
