package de.zusammenspiel.matcher.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.matcher.Understanders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstanderTest {

    private final Understander understander = Understanders.BUILT_IN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mentor",
                "Mentorin",
                "Mentoren",
                "Mentorinnen",
                "Mentor*innen",
                "Mentor:innen",
                "Mentor_innen",
                "MentorInnen",
                "Mentor/-innen",
                "Mentor/innen",
                "Mentor(inn)en",
                "MENTOREN"
            })
    void all_gender_forms_and_inflections_of_a_word_are_one(String word) {
        assertThat(understander.understand(word).terms().getFirst().key()).isEqualTo("mentor");
        assertThat(concepts(word)).containsExactly("mentoring");
    }

    @ParameterizedTest
    @CsvSource({
        "Kolleg*innen, Kollege",
        "Ärzt:innen, Arzt",
        "Anwältinnen, Anwalt",
        "Baenke, Bänke",
        "Strassenfest, Straßenfest",
        "W-LAN, WLAN",
        "schlafsack, Schlafsäcke",
        "Hoch\u00adbeet, Hochbeete"
    })
    void spellings_of_the_same_word_meet(String one, String other) {
        assertThat(understander.understand(one).terms().getFirst().key())
                .isEqualTo(understander.understand(other).terms().getFirst().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wer hilft uns bei der Buchhaltung unseres Vereins?             | accounting
                    Wir packen einen Tag lang mit an                               | helping_hands
                    Gewerbekühlschrank, 600 Liter                                  | cooling
                    Unser Flyer soll neu gestaltet werden                          | flyer_design
                    Kann jemand älteren Menschen das Smartphone erklären?          | smartphone_course
                    Wir suchen Leute, die mit uns die Wände streichen              | painting
                    Wir suchen einen Betreuer für unsern Internetauftrit           | website
                    Neun Betten und zwei Kleiderschränke abzugeben                 | beds
                    Erste-Hilfe-Kurs für das Team                                  | first_aid_course
                    Elektriker:in prüft die Steckdosen                             | electrical
                    """)
    void everyday_sentences_are_understood(String text, String concept) {
        assertThat(concepts(text)).contains(concept);
    }

    @Test
    void a_food_bank_a_blackboard_and_a_bank_to_sit_on_are_told_apart() {
        assertThat(concepts("Unsere Tafel braucht Kühlschränke"))
                .contains("cooling")
                .doesNotContain("presentation_boards");
        assertThat(concepts("Fünf Wandtafeln aus einer Schule")).contains("presentation_boards");
        assertThat(concepts("Zwei Sitzbänke aus Eiche")).contains("outdoor_furniture");
        assertThat(concepts("Die Regionalbank hilft mit 15 Leuten")).doesNotContain("outdoor_furniture");
        assertThat(concepts("Eine neue Bank zum Sitzen für den Garten")).contains("outdoor_furniture");
    }

    @Test
    void words_inside_words_do_not_mislead() {
        assertThat(concepts("Der Kindergarten sucht Vorleser"))
                .contains("daycare")
                .doesNotContain("gardening");
        assertThat(concepts("Der Vorstand trifft sich")).doesNotContain("event_help");
        assertThat(concepts("Der Träger hat 3 Mio. Umsatz")).doesNotContain("moving");
        assertThat(concepts("Sechs Träger für den Umzug")).contains("moving");
        assertThat(concepts("Das Netzwerk im Büro mit Router und Kabel")).contains("network");
        assertThat(concepts("Ein Netzwerk von Unternehmen knüpfen"))
                .contains("networking")
                .doesNotContain("network");
    }

    @Test
    void what_is_there_already_is_hardly_needed() {
        var understood =
                understander.understand("Wir brauchen Hilfe beim Umzug, Kartons sind vorhanden, Werkzeug haben wir.");
        assertThat(understood.hit("moving").orElseThrow().weight()).isEqualTo(1);
        assertThat(understood.hit("tools").orElseThrow().weight()).isLessThan(0.2);
    }

    @Test
    void every_concept_names_the_words_that_triggered_it() {
        var understood = understander.understand("Gesucht: Laptops und ein neues W-LAN");
        assertThat(understood.hit("laptop").orElseThrow().words()).containsExactly("Laptops");
        assertThat(understood.hit("network").orElseThrow().words()).containsExactly("W-LAN");
    }

    @Test
    void the_same_text_is_always_understood_the_same_way() {
        var text = "Holz und zwei Zimmerleute für sechs rollstuhlgerechte Hochbeete.";
        assertThat(understander.understand(text)).isEqualTo(understander.understand(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "🙂🙂", "12345", "<b></b>", "\u200b", "—", "a", "*innen", "-", "((((("})
    void texts_without_words_mean_nothing(String text) {
        assertThat(understander.understand(text).concepts()).isEmpty();
    }

    @Test
    void endless_texts_end() {
        var text = "Streichen und ".repeat(10_000) + "x".repeat(100_000);
        assertThat(concepts(text)).contains("painting");
    }

    @Test
    void a_site_can_add_its_own_words() {
        var own = new Understander(understander.catalogue().with(Map.of("Schlabbermaul", "printer_device")));
        assertThat(own.understand("Wir brauchen ein Schlabbermaul").means("printer_device"))
                .isTrue();
        assertThatThrownBy(() -> understander.catalogue().with(Map.of("Wort", "no_such_concept")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_person_can_name_a_concept_by_id_or_word() {
        assertThat(understander.named("payroll").orElseThrow().id()).isEqualTo("payroll");
        assertThat(understander.named("Gehaltsabrechnung").orElseThrow().id()).isEqualTo("payroll");
        assertThat(understander.named("Quatschwort")).isEmpty();
    }

    private List<String> concepts(String text) {
        return understander.understand(text).concepts().stream()
                .map(hit -> hit.concept().id())
                .toList();
    }
}
