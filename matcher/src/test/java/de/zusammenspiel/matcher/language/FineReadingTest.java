package de.zusammenspiel.matcher.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Understanders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FineReadingTest {

    private final Understander understander = Understanders.BUILT_IN;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wir suchen Helfer für den Umzug, Werkzeug haben wir schon          | moving           | tools
                    Gesucht wird ein Fotograf, Laptops haben wir bereits besorgt       | photo            | laptop
                    Wir brauchen Hilfe beim Umzug, Kartons sind schon da               | moving           | packaging
                    Wir bieten Hilfe beim Umzug, aber bieten keine Malerarbeiten       | moving           | painting
                    Wir suchen nicht Laptops, sondern einen Fotografen                 | photo            | laptop
                    Wir brauchen Malerinnen und Maler, Buchhaltung ist nicht gefragt   | painting         | accounting
                    Bitte keine Kleidung, wir suchen Spielzeug                         | toys             | clothes
                    """)
    void what_is_there_or_not_wanted_weighs_little(String text, String wanted, String unwanted) {
        var understood = understander.understand(text);
        assertThat(weight(understood, wanted)).as(wanted).isGreaterThan(0.8);
        assertThat(weight(understood, unwanted)).as(unwanted).isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir haben keine Laptops und suchen welche",
                "Uns fehlen Laptops, wir haben kein Geld dafür",
                "Nicht nur Laptops, sondern auch Drucker",
                "Ohne Laptops geht es nicht weiter"
            })
    void a_lack_is_a_need(String text) {
        assertThat(weight(understander.understand(text), "laptop")).isGreaterThan(0.3);
    }

    @ParameterizedTest
    @CsvSource({
        "Mentorinnen und Mentoren, mentor",
        "Mentor*Innen, mentor",
        "Mentor:in, mentor",
        "Mentor/in, mentor",
        "Mentor·innen, mentor",
        "Ärzt*innen, arzt",
        "Köch:innen, koch",
        "Fotograf(inn)en, fotograf",
        "Schneider/-innen, schneider"
    })
    void gender_forms_name_the_person(String written, String key) {
        assertThat(understander.understand(written).terms())
                .extracting(Understanding.Term::key)
                .containsOnly(key);
    }

    @Test
    void both_forms_of_a_word_count_once() {
        assertThat(weight(understander.understand("Lesepatinnen und Lesepaten?"), "reading"))
                .isEqualTo(weight(understander.understand("Lesepaten"), "reading"));
    }

    @ParameterizedTest
    @CsvSource({
        "Buchhaltnug, accounting",
        "Buchhaltng, accounting",
        "Buchhalltung, accounting",
        "Buchhaldung, accounting",
        "Fotograff, photo",
        "Laptobs, laptop",
        "Nachilfe, tutoring",
        "Uebersetzung, translation",
        "Fuehrerschein Strassenfest, event_help"
    })
    void slips_of_the_pen_are_forgiven(String written, String concept) {
        assertThat(understander.understand(written).means(concept)).as(written).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tafeln", "Ballett", "Schiene", "Leiter"})
    void a_word_that_exists_is_never_taken_for_a_slip(String word) {
        var words = understander.catalogue().words();
        assertThat(words.of(word).known()).isTrue();
        for (var hit : understander.understand(word).concepts()) {
            assertThat(hit.weight()).isNotEqualTo(0.7);
        }
    }

    @Test
    void half_words_get_their_end_from_the_next() {
        assertThat(understander.understand("Büro- und Gartenmöbel").terms())
                .extracting(Understanding.Term::key)
                .contains("buromobel");
        assertThat(understander.understand("Deutsch- und Mathenachhilfe").terms())
                .extracting(Understanding.Term::key)
                .anyMatch(key -> key.startsWith("deutschn"));
    }

    @Test
    void an_abbreviation_ends_no_sentence() {
        var tokens = Tokens.of("Am 3. Mai ca. 20 Leute, z. B. Azubis. Danach Fest.");
        assertThat(tokens.getLast().sentence()).isEqualTo(1);
    }

    @Test
    void a_compound_written_apart_is_one_word() {
        assertThat(understander.understand("Wir brauchen Kühl Schränke").means("cooling"))
                .isTrue();
    }

    private static double weight(Understanding understood, String id) {
        return understood.hit(id).map(ConceptHit::weight).orElse(0.0);
    }
}
