package de.zusammenspiel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "100", "0104", "17", "00", "1004110", "100411000", "1004110x", "10 041"})
    void anything_but_two_five_or_eight_digits_of_a_land_is_refused(String value) {
        assertThatThrownBy(() -> new Ags(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_area_covers_what_lies_in_it_and_itself() {
        var regionalverband = new Ags("10041");
        assertThat(regionalverband.covers(new Ags("10041100"))).isTrue();
        assertThat(regionalverband.covers(regionalverband)).isTrue();
        assertThat(regionalverband.covers(new Ags("10042111"))).isFalse();
        assertThat(regionalverband.covers(new Ags("10"))).isFalse();
        assertThat(new Ags("10").covers(new Ags("10042111"))).isTrue();
    }

    @Test
    void a_leading_zero_lost_in_a_spreadsheet_comes_back() {
        assertThat(Ags.parse("1002000")).contains(new Ags("01002000"));
        assertThat(Ags.parse("1061")).contains(new Ags("01061"));
        assertThat(Ags.parse("1")).contains(new Ags("01"));
        assertThat(Ags.parse(" 10 0 41 100 ")).contains(new Ags("10041100"));
        assertThat(Ags.parse("Saarbrücken")).isEmpty();
    }

    @Test
    void every_place_knows_its_district_and_land() {
        var voelklingen = new Ags("10041519");
        assertThat(voelklingen.district()).contains(new Ags("10041"));
        assertThat(voelklingen.land()).isEqualTo(Land.SAARLAND);
        assertThat(Land.SAARLAND.ags()).isEqualTo(new Ags("10"));
        assertThat(new Ags("16").district()).isEmpty();
    }
}
