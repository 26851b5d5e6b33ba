package de.zusammenspiel.matcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zusammenspiel.matcher.meaning.GermanEncoder;
import de.zusammenspiel.matcher.meaning.Vectors;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weights as they are shipped: what they understand, and that nothing upsets them. */
class PackagedEncoderTest {

    private static final GermanEncoder ENCODER = GermanEncoder.packaged().orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "Rollstuhlrampe, barrierefreier Zugang, Klavier",
        "Bierbänke, Festzelt, Datenschutz",
        "Übersetzung, Sprachen, Umzug",
        "Weihnachtsgeschenke, Spielzeug, Elektriker",
        "Nähmaschine, Stoff, Netzwerk",
        "Lohnabrechnung, Gehälter berechnen, Gartenarbeit",
        "Internetseite, Homepage, Kartoffelsalat",
        "Kleinbus, Fahrzeug, Rechtsberatung",
        "Sitzungssaal, Besprechungsraum, Rasenmäher",
        "Steuerberater, Buchhaltung, Schwimmbad",
        "Hausaufgabenhilfe, Nachhilfe, Gabelstapler",
        "Apfelbäume schneiden, Obstgarten, Buchführung",
        "Wandfarbe, Maler, Vorlesen",
        "Schreinerei, Holz, Klavierunterricht",
        "Notebooks, Computer, Winterjacken",
        "Zahnarzt, Gesundheit, Lagerhalle",
        "Fußballtrainer, Sport, Grafik",
        "Lieferwagen, Transport, Gesang",
        "Kücheneinrichtung, Herd, Vereinsrecht",
        "Gebäudereinigung, putzen, Mentoring",
        "Bewerbungstraining, Arbeitsplatz, Pflanzen",
        "Dachdecker, Ziegel, Fremdsprachen",
        "Fahrradwerkstatt, Reifen, Fotografie",
        "Schlafsäcke, Decken, Vortrag",
        "Chorleiter, Musik, Beton",
        "Pressemitteilung, Zeitung, Bagger",
        "Altenheim, Senioren, Serverraum",
        "Flüchtlinge, Asyl, Trampolin",
        "Blumenbeet, Garten, Tonanlage",
        "Kinderwagen, Säugling, Steuererklärung",
    })
    void what_belongs_together_is_nearer_than_what_does_not(String text, String near, String far) {
        var vector = ENCODER.encode(text);
        assertThat(Vectors.cosine(vector, ENCODER.encode(near)))
                .isGreaterThan(Vectors.cosine(vector, ENCODER.encode(far)));
    }

    @Test
    void a_vector_has_length_one() {
        assertThat(ENCODER.dimensions()).isPositive();
        var vector = ENCODER.encode("Wer repariert unser Dach vor dem Winter?");
        assertThat(vector).hasSize(ENCODER.dimensions());
        assertThat(Vectors.cosine(vector, vector)).isEqualTo(1, within(1e-4f));
    }

    @Test
    void two_encoders_of_the_same_file_agree() {
        var other = GermanEncoder.packaged().orElseThrow();
        assertThat(other.id()).isEqualTo(ENCODER.id());
        var text = "Zwei Azubis bauen mit Betreuung einen Internetauftritt.";
        assertThat(other.encode(text)).isEqualTo(ENCODER.encode(text));
    }

    @Test
    void nothing_and_rubbish_come_near_to_nothing() {
        assertThat(Vectors.isZero(ENCODER.encode(""))).isTrue();
        assertThat(Vectors.isZero(ENCODER.encode("🙂 12 – \u200B"))).isTrue();
        var sense = ENCODER.encode("Rechtsberatung für Vereine");
        for (var rubbish : new String[] {"xqzt", "wvbnmqx qwrtzp", "\uFFFD\uFFFD", "ÐÑÒ ÿþ", "</div>"}) {
            assertThat(Vectors.cosine(sense, ENCODER.encode(rubbish)))
                    .as(rubbish)
                    .isLessThan(0.5f);
        }
    }

    @Test
    void a_very_long_text_is_quick() {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() < 100_000) {
            text.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(9) == 0) {
                text.append(' ');
            }
        }
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> ENCODER.encode(text.toString()));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> ENCODER.encode("x".repeat(100_000)));
    }
}
