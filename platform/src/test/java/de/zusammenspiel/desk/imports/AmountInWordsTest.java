package de.zusammenspiel.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.phrase.AmountPhrases;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountInWordsTest {
    @Test
    void shorthand_of_lists_is_spelled_out() {
        assertThat(AmountInWords.of("16 h")).isEqualTo("16 Stunden");
        assertThat(AmountInWords.of("1 h")).isEqualTo("1 Stunde");
        assertThat(AmountInWords.of("6 Pers. × 4 h")).isEqualTo("6 Personen, je 4 Stunden");
        assertThat(AmountInWords.of("6 × 2 h, 5 Pers.")).isEqualTo("6 × 2 Stunden, 5 Personen");
        assertThat(AmountInWords.of("2 Fz. × 3 Tage")).isEqualTo("2 Fahrzeuge, je 3 Tage");
        assertThat(AmountInWords.of("10 St. + 8 h")).isEqualTo("10 Stück + 8 Stunden");
        assertThat(AmountInWords.of("8 h/Jahr")).isEqualTo("8 Stunden im Jahr");
        assertThat(AmountInWords.of("10 h/Q")).isEqualTo("10 Stunden im Quartal");
        assertThat(AmountInWords.of("6 WE/Jahr")).isEqualTo("6 Wochenenden im Jahr");
        assertThat(AmountInWords.of("1 WE")).isEqualTo("1 Wochenende");
    }

    @Test
    void words_stay_as_they_are() {
        for (String words :
                List.of("30 Stück", "20 Abende", "1 Kurs im Quartal", "ca. 40", "", "Raum ab 60 m²", "40 Stühle")) {
            assertThat(AmountInWords.of(words)).isEqualTo(words);
        }
    }

    @Test
    void the_matcher_reads_the_same_amount_in_both() {
        for (String amount :
                List.of("16 h", "12 Pers. × 7 h", "6 × 2 h, 5 Pers.", "10 St. + 8 h", "8 h/Jahr", "5 St.")) {
            assertThat(AmountPhrases.read(AmountInWords.of(amount)))
                    .as(amount)
                    .usingRecursiveComparison()
                    .comparingOnlyFields("persons", "hours", "pieces")
                    .isEqualTo(AmountPhrases.read(amount));
        }
    }
}
