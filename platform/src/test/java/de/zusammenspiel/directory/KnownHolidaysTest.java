package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.region.Land;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The file of school holidays. */
class KnownHolidaysTest {
    private static final int FIRST_SUMMER = 2026;
    private static final int LAST_SUMMER = 2030;
    private final List<KnownHolidays.Known> all = KnownHolidays.all();

    private List<KnownHolidays.Known> of(Land land) {
        return all.stream()
                .filter(one -> one.land() == land)
                .sorted(Comparator.comparing(KnownHolidays.Known::from))
                .toList();
    }

    @Test
    void every_land_has_one_summer_a_year() {
        for (Land land : Land.values()) {
            for (int year = FIRST_SUMMER; year <= LAST_SUMMER; year++) {
                int wanted = year;
                assertThat(of(land).stream()
                                .filter(one -> one.name().equals("Sommerferien")
                                        && one.from().getYear() == wanted))
                        .as(land + " " + year)
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(ChronoUnit.DAYS.between(one.from(), one.until()) + 1)
                                    .as(one.toString())
                                    .isBetween(30L, 47L);
                            assertThat(one.from()).isAfterOrEqualTo(LocalDate.of(wanted, 6, 18));
                            assertThat(one.until()).isBeforeOrEqualTo(LocalDate.of(wanted, 9, 15));
                        });
            }
        }
        assertThat(all).noneMatch(one -> one.from().getYear() > LAST_SUMMER);
    }

    @Test
    void holidays_of_a_land_do_not_overlap_and_are_no_longer_than_three_weeks_but_in_summer() {
        for (Land land : Land.values()) {
            LocalDate last = LocalDate.MIN;
            for (KnownHolidays.Known one : of(land)) {
                assertThat(one.from()).as(one.toString()).isAfter(last);
                assertThat(one.until()).as(one.toString()).isAfter(one.from().plusDays(1));
                assertThat(one.name())
                        .isIn(
                                "Sommerferien",
                                "Herbstferien",
                                "Weihnachtsferien",
                                "Winterferien",
                                "Fastnachtsferien",
                                "Frühjahrsferien",
                                "Osterferien",
                                "Pfingstferien");
                if (!one.name().equals("Sommerferien")) {
                    assertThat(one.until())
                            .as(one.toString())
                            .isBefore(one.from().plusDays(21));
                }
                last = one.until();
            }
        }
    }

    /** Every Land closes its schools between Christmas and New Year, whatever else it does. */
    @Test
    void christmas_lies_in_the_christmas_holidays_and_autumn_in_october() {
        assertThat(all.stream().filter(one -> one.name().equals("Weihnachtsferien")))
                .isNotEmpty()
                .allSatisfy(one -> {
                    LocalDate between = LocalDate.of(one.from().getYear(), 12, 28);
                    assertThat(between).as(one.toString()).isBetween(one.from(), one.until());
                });
        assertThat(all.stream().filter(one -> one.name().equals("Herbstferien")))
                .allSatisfy(one -> assertThat(one.from().getMonthValue())
                        .as(one.toString())
                        .isBetween(10, 11));
    }

    @Test
    void every_line_names_its_source_and_the_day_it_was_checked() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(KnownHolidays.class.getResourceAsStream("/directory/school-holidays.csv"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(file.lines().filter(line -> !line.startsWith("#")))
                    .hasSize(all.size())
                    .allSatisfy(line -> {
                        String[] cells = line.split(";", -1);
                        assertThat(cells).hasSize(6);
                        assertThat(cells[4]).isEqualTo("Sommerferien".equals(cells[1]) ? "KMK" : cells[0]);
                        assertThat(LocalDate.parse(cells[5])).isAfter(LocalDate.of(2026, 1, 1));
                    });
            assertThat(file).contains("# Quelle KMK:");
            for (Land land : Land.values()) {
                assertThat(file).contains("#   " + land.isoCode() + " ");
            }
        }
    }

    @Test
    void a_label_says_the_year_or_both() {
        assertThat(of(Land.SAARLAND).stream().map(KnownHolidays.Known::label))
                .contains("Herbstferien 2026", "Weihnachtsferien 2029/30", "Sommerferien 2030");
    }
}
