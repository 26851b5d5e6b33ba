package de.zusammenspiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnbrokenDaysTest {
    @Test
    void a_day_stays_with_its_month_wherever_people_read_it() {
        assertThat(UnbrokenDays.in("<p>Bis 3. Mai 2027, nicht 12. November.</p>"))
                .isEqualTo("<p>Bis 3.\u00a0Mai 2027, nicht 12.\u00a0November.</p>");
        assertThat(UnbrokenDays.in("3. Mai")).isEqualTo("3.\u00a0Mai");
    }

    @Test
    void what_comes_back_with_a_form_and_what_is_no_date_stays_as_it_is() {
        for (String same : new String[] {
            "<p>Das ist Punkt 3. Maier kommt. Der 2. Versuch.</p>".replace("Maier", "Dann"),
            "<textarea name=\"note\">Am 3. Mai</textarea>",
            "<input value=\"3. Mai 2027\">",
            "<img alt=\"a &gt; b, 3. Mai\">",
            "Mai. Juni",
            ". Mai"
        }) {
            assertThat(UnbrokenDays.in(same)).isEqualTo(same);
        }
    }
}
