package de.zusammenspiel.matcher.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePhrasesTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "bis 31.10.2026,           ,           2026-10-31",
        "bis 31.05.,               ,           2026-05-31",
        "spätestens Ende Juni,     ,           2026-06-30",
        "09.05.2026,               2026-05-09, 2026-05-09",
        "2026-05-09,               2026-05-09, 2026-05-09",
        "3. Mai 2027,              2027-05-03, 2027-05-03",
        "12.–14.06.2026,           2026-06-12, 2026-06-14",
        "12. bis 14. Juni,         2026-06-12, 2026-06-14",
        "28.06. - 02.07.2026,      2026-06-28, 2026-07-02",
        "Sept 2026,                2026-09-01, 2026-09-30",
        "Sept,                     2026-09-01, 2026-09-30",
        "Jan,                      2027-01-01, 2027-01-31",
        "Feb,                      2026-02-01, 2026-02-28",
        "Feb 2027,                 2027-02-01, 2027-02-28",
        "Mai/Juni,                 2026-05-01, 2026-06-30",
        "Mai–Juli,                 2026-05-01, 2026-07-31",
        "Okt–Dez,                  2026-10-01, 2026-12-31",
        "Nov–Feb 2027,             2026-11-01, 2027-02-28",
        "Q3,                       2026-07-01, 2026-09-30",
        "4. Quartal 2027,          2027-10-01, 2027-12-31",
        "Herbst,                   2026-09-01, 2026-11-30",
        "Winter,                   2026-12-01, 2027-02-28",
        "vor dem Winter,           ,           2026-11-30",
        "vor den Sommerferien,     ,           2026-06-30",
        "Schuljahresbeginn,        2026-08-01, 2026-09-30",
        "ab März,                  2026-03-01, ",
        "ab Sept,                  2026-09-01, ",
        "Start 01.09.2026,         2026-09-01, ",
        "ab Mai bis August,        2026-05-01, 2026-08-31",
        "in 6 Wochen,              2026-02-01, 2026-03-15",
        "innerhalb von drei Monaten, 2026-02-01, 2026-05-01",
        "3 Wochen Vorlauf,         2026-02-22, ",
        "sofort,                   2026-02-01, ",
        "bald,                     2026-02-01, 2026-04-02",
        "KW 20,                    2026-05-11, 2026-05-17",
        "Mitte Mai,                2026-05-10, 2026-05-20",
        "bis Mitte Mai,            ,           2026-05-15",
        "by mid-March,             ,           2026-03-15",
        "14th of May,              2026-05-14, 2026-05-14",
        "'May 14, 2027',           2027-05-14, 2027-05-14",
        "July 3rd,                 2026-07-03, 2026-07-03",
        "3-5 July 2026,            2026-07-03, 2026-07-05",
        "June 12 to 14,            2026-06-12, 2026-06-14",
        "Saturdays in June,        2026-06-01, 2026-06-30",
        "no later than the end of April, ,     2026-04-30",
        "before Christmas,         ,           2026-11-30",
        "from 1 May,               2026-05-01, ",
        "the week before Easter,   2026-03-30, 2026-04-04",
        "in der Woche nach Ostern, 2026-04-07, 2026-04-12",
        "within two weeks,         2026-02-01, 2026-02-15",
        "next month,               2026-02-01, 2026-04-01",
        "in May,                   2026-05-01, 2026-05-31",
        "by May,                   ,           2026-05-31",
        "a room in May 2027,       2027-05-01, 2027-05-31",
        "until May 2027,           ,           2027-05-31",
        "needed May 2027,          2027-05-01, 2027-05-31",
        "from May to July,         2026-05-01, 2026-07-31",
        "April to May,             2026-04-01, 2026-05-31",
        "im Mai 20 Helfer,         2026-05-01, 2026-05-31",
        "'June 20, at the park',   2026-06-20, 2026-06-20"
    })
    void phrases_become_windows(String phrase, @Nullable LocalDate from, @Nullable LocalDate until) {
        var window = TimePhrases.read(phrase, REFERENCE).orElseThrow();
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.until()).isEqualTo(until);
        assertThat(window.text()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laufend",
                "ganzjährig",
                "frei n. Absprache",
                "Mo–Sa",
                "samstags",
                "flexibel",
                "außer Monatswechsel"
            })
    void open_phrases_are_open_windows(String phrase) {
        assertThat(TimePhrases.read(phrase, REFERENCE).orElseThrow().isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "–",
                "-",
                "irgendwas",
                "42",
                "we may help",
                "chairs and may need more",
                "this may take time",
                "99.99.2026",
                "31.02.2026",
                "??"
            })
    void what_cannot_be_read_is_not_guessed(String phrase) {
        assertThat(TimePhrases.read(phrase, REFERENCE)).isEmpty();
    }

    @Test
    void endless_phrases_are_refused() {
        assertThat(TimePhrases.read("mai ".repeat(10_000), REFERENCE)).isEmpty();
    }
}
