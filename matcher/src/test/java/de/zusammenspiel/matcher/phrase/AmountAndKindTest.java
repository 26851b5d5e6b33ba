package de.zusammenspiel.matcher.phrase;

import static de.zusammenspiel.matcher.ResourceKind.FACILITY;
import static de.zusammenspiel.matcher.ResourceKind.HANDS;
import static de.zusammenspiel.matcher.ResourceKind.KNOWLEDGE;
import static de.zusammenspiel.matcher.ResourceKind.MATERIAL;
import static de.zusammenspiel.matcher.ResourceKind.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountAndKindTest {

    @Test
    void people_times_hours() {
        var amount = AmountPhrases.read("12 Pers. × 7 h");
        assertThat(amount.persons()).isEqualTo(12);
        assertThat(amount.hours()).isEqualTo(7);
        assertThat(amount.totalHours()).isEqualTo(84);
    }

    @Test
    void a_bare_factor_means_people_unless_people_are_named() {
        assertThat(AmountPhrases.read("8 × 40 h").persons()).isEqualTo(8);
        var course = AmountPhrases.read("6 × 2 h, 5 Pers.");
        assertThat(course.occasions()).isEqualTo(6);
        assertThat(course.persons()).isEqualTo(5);
    }

    @Test
    void pieces_areas_months_days_and_vehicles() {
        assertThat(AmountPhrases.read("30 Stück").pieces()).isEqualTo(30);
        assertThat(AmountPhrases.read("2 000").pieces()).isEqualTo(2000);
        assertThat(AmountPhrases.read("ca. 40").pieces()).isEqualTo(40);
        assertThat(AmountPhrases.read("15 Räder").pieces()).isEqualTo(15);
        assertThat(AmountPhrases.read("ca. 20,5 m²").areaM2()).isEqualTo(20.5);
        assertThat(AmountPhrases.read("6 Monate").months()).isEqualTo(6);
        assertThat(AmountPhrases.read("1 WE").days()).isEqualTo(2);
        assertThat(AmountPhrases.read("zwei Tage").days()).isEqualTo(2);
        var vans = AmountPhrases.read("2 Fz. × 3 Tage");
        assertThat(vans.vehicles()).isEqualTo(2);
        assertThat(vans.days()).isEqualTo(3);
        var both = AmountPhrases.read("15 h + Druck");
        assertThat(both.hours()).isEqualTo(15);
        assertThat(both.pieces()).isNull();
        var laptops = AmountPhrases.read("10 St. + 8 h");
        assertThat(laptops.pieces()).isEqualTo(10);
        assertThat(laptops.hours()).isEqualTo(8);
    }

    @Test
    void what_is_not_understood_keeps_its_words() {
        var amount = AmountPhrases.read("nach Absprache");
        assertThat(amount.isUnderstood()).isFalse();
        assertThat(amount.text()).isEqualTo("nach Absprache");
        assertThat(AmountPhrases.read("99999999999999 Stück").pieces()).isNull();
    }

    @Test
    void kinds_by_code_and_by_everyday_word() {
        assertThat(KindWords.read("HANDS+KNOWLEDGE").kinds()).containsExactlyInAnyOrder(HANDS, KNOWLEDGE);
        assertThat(KindWords.read("Sachspende, Räume").kinds()).containsExactlyInAnyOrder(MATERIAL, FACILITY);
        assertThat(KindWords.read("competence").kinds()).containsExactly(KNOWLEDGE);
        assertThat(KindWords.read("Kontakte und Anpacken").kinds()).containsExactlyInAnyOrder(NETWORK, HANDS);
        var reading = KindWords.read("Geld; material");
        assertThat(reading.kinds()).containsExactly(MATERIAL);
        assertThat(reading.unknown()).containsExactly("Geld");
        assertThat(KindWords.read("").kinds()).isEmpty();
    }
}
