package de.zusammenspiel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    private final Municipalities municipalities = new Municipalities();

    @Test
    void the_register_is_complete() {
        var all = Register.get();
        assertThat(all.municipalities()).hasSize(11_002);
        assertThat(all.districts()).hasSize(401);
        assertThat(all.byPlz()).hasSizeGreaterThan(8_000);
        assertThat(all.municipalities().values())
                .allSatisfy(municipality -> {
                    assertThat(municipality.location().latitude()).isBetween(47.0, 55.2);
                    assertThat(municipality.location().longitude()).isBetween(5.8, 15.1);
                })
                .filteredOn(municipality -> !municipality.location().approximate())
                .hasSizeGreaterThan(9_800);
        for (var land : Land.values()) {
            assertThat(municipalities.in(land.ags())).as(land.label()).isNotEmpty();
        }
    }

    @Test
    void a_municipality_is_found_by_its_key() {
        assertThat(municipalities.byAgs(new Ags("10041100"))).hasValueSatisfying(saarbruecken -> {
            assertThat(saarbruecken.name()).isEqualTo("Saarbrücken");
            assertThat(saarbruecken.land()).isEqualTo(Land.SAARLAND);
            assertThat(saarbruecken.district()).isEqualTo("Regionalverband Saarbrücken");
            assertThat(saarbruecken.plz()).contains("66111", "66133");
            assertThat(saarbruecken.population()).isGreaterThan(150_000);
            assertThat(saarbruecken.location().approximate()).isFalse();
            assertThat(saarbruecken.nameAndDistrict()).isEqualTo("Saarbrücken, Regionalverband Saarbrücken");
        });
        assertThat(municipalities.byAgs(new Ags("10041999"))).isEmpty();
    }

    @Test
    void a_postcode_may_name_several_municipalities() {
        assertThat(municipalities.byPlz("66111")).extracting(Municipality::name).containsExactly("Saarbrücken");
        assertThat(municipalities.byPlz(" 99994 "))
                .extracting(Municipality::name)
                .containsExactlyInAnyOrder("Nottertal-Heilinger Höhen", "Marolterode");
        assertThat(municipalities.byPlz("00000")).isEmpty();
    }

    @Test
    void namesakes_keep_their_own_postcodes() {
        assertThat(municipalities.byPlz("26121")).extracting(Municipality::ags).containsExactly(new Ags("03403000"));
        assertThat(municipalities.byPlz("15230")).extracting(Municipality::ags).contains(new Ags("12053000"));
        assertThat(municipalities.byPlz("60311")).extracting(Municipality::ags).containsExactly(new Ags("06412000"));
        assertThat(municipalities.byPlz("78267")).extracting(Municipality::ags).containsExactly(new Ags("08335001"));
        assertThat(municipalities.byPlz("54298")).extracting(Municipality::ags).contains(new Ags("07235001"));
    }

    @ParameterizedTest
    @CsvSource({
        "10041100, Saarbrücken",
        "10041, Regionalverband Saarbrücken",
        "10, Saarland",
        "01, Schleswig-Holstein",
        "01061, Kreis Steinburg",
        "01002, Kiel",
        "03241, Region Hannover",
        "10045, Saarpfalz-Kreis",
        "15002000, Halle (Saale)",
        "10041999, AGS 10041999",
    })
    void every_key_has_a_label(String ags, String label) {
        assertThat(municipalities.label(new Ags(ags))).isEqualTo(label);
    }

    @Test
    void distances_are_those_of_the_crow() {
        var saarbruecken = new Ags("10041100");
        var voelklingen = new Ags("10041519");
        var kiel = new Ags("01002000");
        assertThat(municipalities.kilometresBetween(saarbruecken, voelklingen).orElseThrow())
                .isCloseTo(11, within(2.0));
        assertThat(municipalities.kilometresBetween(saarbruecken, kiel).orElseThrow())
                .isCloseTo(609, within(15.0));
        assertThat(municipalities.kilometresBetween(new Ags("10041"), voelklingen))
                .hasValue(0);
        assertThat(municipalities.kilometresBetween(new Ags("01"), kiel)).hasValue(0);
        assertThat(municipalities.kilometresBetween(new Ags("01"), saarbruecken))
                .isEmpty();
        assertThat(municipalities.kilometresBetween(new Ags("10041999"), kiel)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Saarbr, Saarbrücken",
        "saarbrücken, Saarbrücken",
        "saarbruecken, Saarbrücken",
        "Saarbrucken, Saarbrücken",
        "Saarbrüken, Saarbrücken",
        "Sarabrücken, Saarbrücken",
        "66111, Saarbrücken",
        "66111 Saarbrücken, Saarbrücken",
        "D-66111 Saarbrücken, Saarbrücken",
        "Volklingen, Völklingen",
        "Sankt Ingbert, St. Ingbert",
        "st. ingbert, St. Ingbert",
        "Wittenberg, Lutherstadt Wittenberg",
        "Halle, Halle (Saale)",
        "Frankfurt a. M., Frankfurt am Main",
        "Frankfurt/Oder, Frankfurt (Oder)",
        "Giessen, Gießen",
        "Neustadt a. d. W, Neustadt an der Weinstraße",
        "Cottbus, Cottbus/Chóśebuz",
        "Chosebuz, Cottbus/Chóśebuz",
        "Bad Homburg v.d.Höhe, Bad Homburg vor der Höhe",
        "Be, Berlin",
    })
    void what_people_type_finds_the_place_first(String typed, String name) {
        assertThat(municipalities.search(typed, 10))
                .first()
                .extracting(Municipality::name)
                .isEqualTo(name);
    }

    @Test
    void the_larger_place_comes_first_and_the_list_ends_where_asked() {
        assertThat(municipalities.search("Neu", 5))
                .hasSize(5)
                .isSortedAccordingTo((one, other) -> other.population() - one.population());
        assertThat(municipalities.search("661", 30))
                .extracting(Municipality::name)
                .startsWith("Saarbrücken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "(/)", "%", "xqzvwk", "99999999", "\u0000"})
    void rubbish_finds_nothing(String typed) {
        assertThat(municipalities.search(typed, 10)).isEmpty();
    }
}
