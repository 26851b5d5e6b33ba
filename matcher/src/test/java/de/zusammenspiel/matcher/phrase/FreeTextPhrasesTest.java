package de.zusammenspiel.matcher.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextPhrasesTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 2, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Wir ziehen um. Das geht nur bis 31. Mai, danach ist zu. | -          | 2026-05-31 | bis 31. Mai
                    Am 20. und 21. Juni feiern wir                          | 2026-06-20 | 2026-06-21 | Am 20. und 21. Juni
                    Gern vor den Sommerferien, die Kinder freuen sich       | -          | 2026-06-30 | vor den Sommerferien
                    Erst nach Ostern haben wir Zeit                         | 2026-04-07 | -          | nach Ostern
                    Im Advent backen wir                                    | 2026-11-29 | 2026-12-24 | Im Advent
                    Zu Pfingsten 2027 ist Zeltlager                         | 2027-05-16 | 2027-05-17 | Zu Pfingsten 2027
                    Wir brauchen ab sofort Hilfe                            | 2026-02-01 | -          | ab sofort
                    We may need some help before Easter, you know          | -          | 2026-04-02 | before Easter
                    Our summer camp is from 3 to 7 August                   | 2026-08-03 | 2026-08-07 | from 3 to 7 August
                    The club meets every other Tuesday                      | -          | -          | jeden zweiten dienstag
                    Immer samstags ist offen                                | -          | -          | samstags
                    We need help in May.                                    | 2026-05-01 | 2026-05-31 | in May
                    We may need a room in May 2027                          | 2027-05-01 | 2027-05-31 | in May 2027
                    Help needed May 2027                                    | 2027-05-01 | 2027-05-31 | May 2027
                    Wir suchen im Mai 20 Helfer.                            | 2026-05-01 | 2026-05-31 | im Mai
                    bis Ende Mai 5 Laptops                                  | -          | 2026-05-31 | bis Ende Mai
                    Im August 10 Tage lang                                  | 2026-08-01 | 2026-08-31 | Im August
                    Ab März 2 Räume                                         | 2026-03-01 | -          | Ab März
                    Im Dezember 15 Päckchen                                 | 2026-12-01 | 2026-12-31 | Im Dezember
                    Im April 25 Kinder betreuen                             | 2026-04-01 | 2026-04-30 | Im April
                    Ende Juli 3 Zelte                                       | 2026-07-20 | 2026-07-31 | Ende Juli
                    im Sept. 3 Nachmittage                                  | 2026-09-01 | 2026-09-30 | im Sept.
                    Im Mai 18 Uhr                                           | 2026-05-01 | 2026-05-31 | Im Mai
                    We need in June 20 chairs                               | 2026-06-01 | 2026-06-30 | in June
                    We need for August 20 chairs                            | 2026-08-01 | 2026-08-31 | August
                    On June 20 we meet                                      | 2026-06-20 | 2026-06-20 | On June 20
                    We meet on June 20.                                     | 2026-06-20 | 2026-06-20 | on June 20
                    Im Sommer fahren wir weg, vom 3. bis 7. August          | 2026-08-03 | 2026-08-07 | vom 3. bis 7. August
                    Wir planen im Sommer ein Fest und brauchen bis 3. März eine Zusage. | 2026-06-01 | 2026-08-31 | im Sommer
                    Im Sommer 2027 (Bewerbung bis 31. März)                 | 2027-06-01 | 2027-08-31 | Im Sommer 2027
                    """)
    void texts_name_a_window(String text, @Nullable LocalDate from, @Nullable LocalDate until, String words) {
        var window = TimePhrases.inText(text, REFERENCE).orElseThrow();
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.until()).isEqualTo(until);
        assertThat(window.text()).isEqualTo(words);
    }

    @Test
    void easter_and_advent_fall_where_the_calendar_has_them() {
        assertThat(Feasts.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(Feasts.easter(2027)).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(Feasts.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
        var advent = TimePhrases.read("im Advent 2028", REFERENCE).orElseThrow();
        assertThat(advent.from()).isEqualTo(LocalDate.of(2028, 12, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "Wir brauchen ein Dutzend Stühle, pieces, 12",
        "Zwei bis drei Helfer reichen, persons, 3",
        "8-10 Personen zum Tragen, persons, 10",
        "Wir suchen 25 gebrauchte Fahrräder, pieces, 25",
        "ca. 120 m² Wand, area, 120",
        "jeweils zwei Stunden, hours, 2",
        "anderthalb Tage, days, 1.5",
        "Wir spenden vierzig Stapelstühle, pieces, 40",
        "fünfundzwanzig Decken, pieces, 25",
        "3 monate lang kartoffeln und dreizehn Kisten, pieces, 13",
        "We are looking for two dozen chairs, pieces, 24",
        "I could give 3 hrs a week to you, hours, 3",
        "We have approx. 120 sq m of dry storage, area, 120",
        "There will be around forty of us, persons, 40",
        "We need three friendly speakers for the day, persons, 3",
        "We have some thirty used laptops to give away, pieces, 30",
        "A dozen chairs are needed on Monday, pieces, 12",
        "Half a dozen helpers are needed for the fair, persons, 6",
        "Halbes Dutzend Stühle gesucht., pieces, 6",
        "Zwei Dutzend Stühle gesucht., pieces, 24",
        "Im Mai 2027 brauchen wir 8 Helfer, persons, 8",
        "Wir drucken 2000 Flyer, pieces, 2000",
        "20 unterschiedliche Stühle, pieces, 20",
        "They need 1200 flyers and we have 2.5 hours, hours, 2.5"
    })
    void texts_name_amounts(String text, String what, double value) {
        var amount = AmountPhrases.inText(text);
        @Nullable
        Number found = switch (what) {
            case "pieces" -> amount.pieces();
            case "persons" -> amount.persons();
            case "hours" -> amount.hours();
            case "days" -> amount.days();
            default -> amount.areaM2();
        };
        assertThat(Objects.requireNonNull(found).doubleValue()).isEqualTo(value);
        assertThat(amount.text()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Für 25 Kinder im Alter von 6 bis 12 Jahren",
                "66111 Saarbrücken, Tel. 0681 555",
                "Um 19 Uhr am 3. Mai 2026",
                "Seit 1998 gibt es uns",
                "Wir feiern am 12. Juni 2027 unser Sommerfest.",
                "Im Jahr 2026 unser Fest",
                "Seit 1998 unser Verein",
                "Die Klasse 4 unserer Schule sucht Hilfe",
                "Raum 3 unseres Hauses",
                "Zimmer 12 oberes Stockwerk",
                "Im Mai 2027 unseren Garten",
                "Im Mai 2027 Helfer gesucht",
                "In 2027 we need volunteers",
                "Unsere 40 Mitglieder",
                "Klasse 9 der Schule",
                "Neunsitzer und Einrichtung",
                "We have been here for 35 years",
                "The club is for 25 kids and their families",
                "On the 14th of May we are open"
            })
    void not_every_number_is_an_amount(String text) {
        assertThat(AmountPhrases.inText(text).isUnderstood()).isFalse();
    }

    @Test
    void rhythms_are_read_and_have_days() {
        var second = Recurrences.in("jeden zweiten Dienstag abends").orElseThrow();
        assertThat(second.everyWeeks()).isEqualTo(2);
        assertThat(second.partOfDay()).isEqualTo("abends");
        assertThat(second.between(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 3)))
                .containsExactly(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 17), LocalDate.of(2026, 3, 3));
        var nth = Recurrences.in("jeden 1. und 3. Montag im Monat").orElseThrow();
        assertThat(nth.ordinals()).isEqualTo(Set.of(1, 3));
        assertThat(nth.between(REFERENCE, LocalDate.of(2026, 2, 28)))
                .containsExactly(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 16));
        assertThat(Recurrences.in("am letzten Freitag im Monat").orElseThrow().ordinals())
                .containsExactly(-1);
        assertThat(Recurrences.in("dienstags und donnerstags").orElseThrow().days())
                .containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(Recurrences.in("alle 14 Tage").orElseThrow().everyWeeks()).isEqualTo(2);
        assertThat(Recurrences.in("am Wochenende").orElseThrow().days())
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Recurrences.in("montags bis freitags").orElseThrow().days()).hasSize(5);
        assertThat(Recurrences.in("einmal, dann nie wieder")).isEmpty();
    }

    @Test
    void postcodes_and_known_names_are_places() {
        assertThat(PlacePhrases.in("Wir sitzen in 66111 Saarbrücken.", Gazetteer.NONE)
                        .orElseThrow()
                        .words())
                .isEqualTo("66111 Saarbrücken");
        assertThat(PlacePhrases.in("in Form von Hilfe, 12345", Gazetteer.NONE)).isEmpty();
    }
}
