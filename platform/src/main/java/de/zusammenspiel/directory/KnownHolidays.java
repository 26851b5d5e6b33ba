package de.zusammenspiel.directory;

import de.zusammenspiel.region.Ags;
import de.zusammenspiel.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Summer holidays by Land where their days are known for certain; a person takes them over, nobody relies on them. */
public final class KnownHolidays {
    public record Known(LocalDate from, LocalDate until) {}

    private static final class File {
        static final List<String> LINES = read();

        private static List<String> read() {
            try (InputStream in =
                    Objects.requireNonNull(KnownHolidays.class.getResourceAsStream("/directory/school-holidays.csv"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private KnownHolidays() {}

    static List<Known> of(Site site, LocalDate today) {
        Set<String> lands = site.catchment().stream()
                .filter(prefix -> prefix.length() >= 2)
                .map(prefix -> Ags.parse(prefix.substring(0, 2)))
                .flatMap(Optional::stream)
                .map(ags -> ags.land().isoCode().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return File.LINES.stream()
                .map(line -> line.split(";"))
                .filter(parts -> lands.contains(parts[0]))
                .map(parts -> new Known(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])))
                .filter(one -> !one.until().isBefore(today))
                .toList();
    }
}
