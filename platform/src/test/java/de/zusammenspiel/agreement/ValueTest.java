package de.zusammenspiel.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.ResourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    private final RateTable rates = UsualRates.TABLE;

    @Test
    void hours_count_by_who_gives_them() {
        assertThat(cents(hands().people(12, 7))).isEqualTo(12 * 7 * 5_000L);
        assertThat(cents(knowledge().hours(16))).isEqualTo(16 * 8_000L);
        assertThat(cents(hands().people(10, 6).byStudents(true))).isEqualTo(60 * 2_000L);
    }

    @Test
    void things_count_by_the_row_their_words_name_or_the_one_chosen() {
        Contribution bags = Contribution.of(Side.COMPANY, ResourceKind.MATERIAL, "30 warme Schlafsäcke")
                .pieces(30, "Stück");
        assertThat(cents(bags)).isEqualTo(30 * 4_000L);
        assertThat(cents(bags.valuedAs("clothes"))).isEqualTo(30 * 2_000L);
    }

    @Test
    void what_nobody_can_count_stays_unvalued() {
        Contribution odd = Contribution.of(Side.COMPANY, ResourceKind.MATERIAL, "ein Findling")
                .pieces(1, "Stück");
        assertThat(rates.value(0, odd).valued()).isFalse();
        assertThat(cents(Contribution.of(Side.COMPANY, ResourceKind.NETWORK, "Kontakt zur Presse")))
                .isZero();
    }

    @Test
    void only_what_the_company_gives_has_a_value() {
        Valuation value = Counting.count(
                Valuation.Moment.ESTIMATED,
                List.of(
                        knowledge().hours(2),
                        new Contribution(
                                Side.NON_PROFIT,
                                ResourceKind.HANDS,
                                "Grillnachmittag",
                                null,
                                3.0,
                                null,
                                "",
                                false,
                                "")),
                rates);
        assertThat(value.lines()).hasSize(1);
        assertThat(value.euros()).isEqualTo(160);
    }

    @Test
    void money_and_counter_gifts_are_found_in_words() {
        assertThat(MoneyWords.in("Wir geben 500 € dazu")).contains("500 €");
        assertThat(MoneyWords.in("40 Stunden Gestaltung")).isEmpty();
        assertThat(CounterGift.in("Logo-Nennung im Faltblatt")).isPresent();
        assertThat(CounterGift.in("Bandenwerbung nicht möglich, Danke im Programmheft"))
                .isEmpty();
        assertThat(CounterGift.in("Grillnachmittag fürs Team")).isEmpty();
    }

    private long cents(Contribution one) {
        return rates.value(0, one).cents();
    }

    private static Contribution hands() {
        return Contribution.of(Side.COMPANY, ResourceKind.HANDS, "Zaun streichen");
    }

    private static Contribution knowledge() {
        return Contribution.of(Side.COMPANY, ResourceKind.KNOWLEDGE, "Lohnabrechnung zeigen");
    }
}
