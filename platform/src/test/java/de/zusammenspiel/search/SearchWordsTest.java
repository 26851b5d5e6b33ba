package de.zusammenspiel.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void umlauts_are_found_however_they_are_typed() {
        assertThat(SearchWords.fold("Müller"))
                .isEqualTo(SearchWords.fold("Mueller"))
                .isEqualTo(SearchWords.fold("MULLER"));
        assertThat(SearchWords.fold("Große Straße")).isEqualTo("grosse strasse");
        assertThat(SearchWords.fold("Yıldız Łukasz")).isEqualTo("yildiz lukasz");
    }

    @Test
    void small_words_count_only_when_there_are_no_others() {
        assertThat(SearchWords.typed("Wer hat die Schlafsäcke für den Winter", 8))
                .containsExactly("wer", "hat", "schlafsacke", "winter");
        assertThat(SearchWords.typed("die", 8)).containsExactly("die");
        assertThat(SearchWords.typed(" – ", 8)).isEmpty();
    }

    @Test
    void a_telephone_number_is_the_same_with_and_without_country_code() {
        assertThat(SearchWords.number("+49 (681) 47-11")).isEqualTo("06814711");
        assertThat(SearchWords.number("0681 / 47 11")).isEqualTo("06814711");
        assertThat(SearchWords.number("A-2026-0147")).isEmpty();
    }
}
