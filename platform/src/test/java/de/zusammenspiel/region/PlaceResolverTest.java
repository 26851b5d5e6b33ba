package de.zusammenspiel.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceResolverTest {

    private final Municipalities municipalities = new Municipalities();

    @ParameterizedTest
    @CsvSource({
        "Völklingen, 10041519",
        "Kiel, 01002000",
        "Saarbrücken, 10041100",
        "Cottbus, 12052000",
        "Neumünster, 01004000",
        "Gera, 16052000",
        "Leipzig, 14713000",
        "Jena, 16053000",
        "Kassel, 06611000",
        "Lübeck, 01003000",
        "Delitzsch, 14730070",
        "Halle (Saale), 15002000",
        "Flensburg, 01001000",
        "Saalfeld, 16073077",
        "Magdeburg, 15003000",
        "Berlin, 11000000",
        "Wiesbaden, 06414000",
        "Kreis Steinburg, 01061",
        "Saarlouis, 10044115",
        "Hamburg, 02000000",
    })
    void the_places_of_the_examples_are_unmistakable(String place, String ags) {
        assertThat(resolve(place, null)).isEqualTo(found(ags));
    }

    @ParameterizedTest
    @CsvSource({
        "Schleswig-Holstein, 01",
        "Sachsen, 14",
        "Sachsen-Anhalt, 15",
        "Bremen, 04011000",
        "Regionalverband Saarbrücken, 10041",
        "Landkreis Leipzig, 14729",
        "LK Leipzig, 14729",
        "Saarpfalz-Kreis, 10045",
        "Region Hannover, 03241",
    })
    void districts_and_laender_are_places_too(String place, String ags) {
        assertThat(resolve(place, null)).isEqualTo(found(ags));
    }

    @ParameterizedTest
    @CsvSource({
        "Stadt Kiel, 01002000",
        "'Saarbrücken, Landeshauptstadt', 10041100",
        "Saarbrücken-Burbach, 10041100",
        "Hamburg-Altona, 02000000",
        "SAALFELD/SAALE, 16073077",
        "Halle a. d. Saale, 15002000",
        "Frankfurt a.M., 06412000",
        "66111 Saarbrücken, 10041100",
        "Muenchen, 09162000",
        "Essen, 05113000",
        "Wittenberg, 15091375",
        "Lutherstadt Wittenberg, 15091375",
    })
    void the_ways_people_write_a_place_are_understood(String place, String ags) {
        assertThat(resolve(place, null)).isEqualTo(found(ags));
    }

    @Test
    void namesakes_are_shown_with_the_largest_first_until_a_postcode_decides() {
        assertThat(resolve("Frankfurt", null))
                .isInstanceOfSatisfying(
                        Resolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(Municipality::name)
                                .containsExactly("Frankfurt am Main", "Frankfurt (Oder)"));
        assertThat(resolve("Frankfurt", "15230")).isEqualTo(found("12053000"));
        assertThat(resolve("Frankfurt", "60311")).isEqualTo(found("06412000"));
        assertThat(resolve("Halle", null)).isInstanceOf(Resolution.Ambiguous.class);
        assertThat(resolve("Halle", "06108")).isEqualTo(found("15002000"));
    }

    @Test
    void a_part_of_town_is_found_by_its_postcode() {
        assertThat(resolve("Dudweiler", "66125")).isEqualTo(found("10041100"));
        assertThat(resolve("", "66125")).isEqualTo(found("10041100"));
    }

    @Test
    void a_name_that_contradicts_its_postcode_is_a_question() {
        assertThat(resolve("Kiel", "66111"))
                .isInstanceOfSatisfying(
                        Resolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(Municipality::name)
                                .contains("Kiel", "Saarbrücken"));
    }

    @Test
    void an_unknown_postcode_does_not_disturb_a_known_name() {
        assertThat(resolve("Kiel", "24100")).isEqualTo(found("01002000"));
    }

    @Test
    void a_typo_is_not_guessed_but_answered_with_a_suggestion() {
        assertThat(resolve("Saarbrüken", null))
                .isInstanceOfSatisfying(
                        Resolution.Unknown.class,
                        unknown -> assertThat(unknown.suggestions())
                                .extracting(Municipality::name)
                                .contains("Saarbrücken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vertraulich", "???", "Amt Mittelaue"})
    void what_is_no_place_stays_unknown(String place) {
        assertThat(resolve(place, null)).isInstanceOf(Resolution.Unknown.class);
    }

    private Resolution resolve(String place, @Nullable String plz) {
        return municipalities.resolve(place, plz);
    }

    private Resolution.Found found(String ags) {
        return new Resolution.Found(new Ags(ags), municipalities.label(new Ags(ags)));
    }
}
