package de.zusammenspiel.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Examples;
import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.sample.SampleTexts;
import de.zusammenspiel.matcher.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Examples.AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter progress = new StringWriter();

    @BeforeEach
    void tables() throws Exception {
        Files.write(folder.resolve("needs.csv"), Examples.file("needs.csv"));
        Files.write(folder.resolve("offers.csv"), Examples.file("offers.csv"));
    }

    @Test
    void prints_suggestions_with_reasons_and_shows_the_detected_columns() {
        assertThat(match("needs.csv", "offers.csv")).isZero();
        assertThat(progress.toString()).contains("Erkannt:").contains("Beschreibung = text");
        assertThat(out.toString()).contains("O07").contains("Schlafsäcke").contains("Die Menge reicht");
    }

    @Test
    void writes_pairs_for_measuring() throws Exception {
        assertThat(match("needs.csv", "offers.csv", "--format", "pairs", "-o", "run.csv"))
                .isZero();
        var run = TableReader.read(folder.resolve("run.csv"));
        assertThat(run.header()).containsExactly("need_id", "offer_id", "score");
        assertThat(run.rows()).anySatisfy(row -> {
            assertThat(row.cell(0)).isEqualTo("N03");
            assertThat(row.cell(1)).isEqualTo("O07");
            assertThat(Double.parseDouble(row.cell(2))).isBetween(0.3, 1.0);
        });
    }

    @Test
    void writes_excel_csv_and_a_page() throws Exception {
        for (var file : List.of("r.xlsx", "r.csv")) {
            assertThat(match("needs.csv", "offers.csv", "-o", file)).isZero();
            assertThat(TableReader.read(folder.resolve(file)).rows()).hasSizeGreaterThan(28);
        }
        assertThat(match("needs.csv", "offers.csv", "-o", "r.html")).isZero();
        assertThat(Files.readString(folder.resolve("r.html")))
                .contains("<h1>Vorschläge</h1>")
                .doesNotContain("<script");
    }

    @Test
    void bad_input_ends_with_a_sentence_and_code_2() throws Exception {
        assertThat(match("needs.csv")).isEqualTo(2);
        assertThat(match("needs.csv", "fehlt.csv")).isEqualTo(2);
        assertThat(progress.toString()).contains("gibt es nicht");
        assertThat(match("needs.csv", "offers.csv", "--unsinn")).isEqualTo(2);
        assertThat(match("needs.csv", "offers.csv", "--as-of", "morgen")).isEqualTo(2);
        assertThat(match("needs.csv", "offers.csv", "-o", "r.docx")).isEqualTo(2);
        Files.writeString(folder.resolve("fremd.csv"), "a;b\n1;2\n");
        assertThat(match("fremd.csv", "offers.csv")).isEqualTo(2);
        assertThat(progress.toString()).contains("--map needs.text=");
    }

    @Test
    void foreign_headers_can_be_mapped_by_hand() throws Exception {
        Files.writeString(folder.resolve("fremd.csv"), "a;b\n1;Wir brauchen Schlafsäcke\n");
        assertThat(match("fremd.csv", "offers.csv", "--map", "needs.text=b", "--map", "needs.id=A"))
                .isZero();
        assertThat(out.toString()).contains("O07");
        assertThat(match("fremd.csv", "offers.csv", "--map", "needs.text=c")).isEqualTo(2);
    }

    @Test
    void broken_tables_end_with_a_sentence_that_names_the_place() throws Exception {
        Files.writeString(
                folder.resolve("doppelt.csv"),
                "id;text\nN1;Flyer drucken\nN1;Schlafsäcke gesucht\n;\nN3;\nN4;Schlafs\uFFFDcke\n");
        assertThat(match("doppelt.csv", "offers.csv")).isZero();
        assertThat(progress.toString())
                .contains("doppelt.csv A3: Die Nummer „N1“ kommt mehrmals vor")
                .contains("doppelt.csv B5: Zeile 5 hat keine Beschreibung")
                .contains("doppelt.csv B6: Einige Buchstaben sind falsch gespeichert");
        Files.writeString(folder.resolve("leer.csv"), "");
        Files.writeString(folder.resolve("kopf.csv"), "id;text\n");
        Files.writeString(folder.resolve("nichts.csv"), "id;text\nN1;\nN2; \n");
        Files.write(folder.resolve("kaputt.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4, 5, 6, 7, 8});
        Files.write(folder.resolve("zufall.csv"), randomBytes());
        for (var file : List.of("leer.csv", "kopf.csv", "nichts.csv", "kaputt.xlsx", "zufall.csv")) {
            assertThat(match(file, "offers.csv")).as(file).isEqualTo(2);
            assertThat(match("needs.csv", file)).as(file).isEqualTo(2);
        }
        assertThat(progress.toString()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private static byte[] randomBytes() {
        var bytes = new byte[50_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void lines_in_different_encodings_are_read_each_in_its_own() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write("id;text\nN1;Schlafsäcke für den Winter\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("N2;Wände streichen\n".getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("gemischt.csv"), bytes.toByteArray());
        assertThat(match("gemischt.csv", "offers.csv")).isZero();
        assertThat(out.toString()).contains("Schlafsäcke für den Winter").contains("Wände streichen");
        assertThat(progress.toString()).doesNotContain("falsch gespeichert");
    }

    @Test
    void allocated_each_offer_goes_to_one_need_and_who_goes_without_learns_why() throws Exception {
        Files.writeString(
                folder.resolve("n.csv"),
                "id;text\nN1;Wir brauchen Schlafsäcke für den Winter\nN2;Schlafsäcke für das Zeltlager gesucht\n");
        Files.writeString(folder.resolve("o.csv"), "id;text\nO1;Schlafsäcke aus dem Vorjahr\nO2;Flyer drucken\n");
        assertThat(match("n.csv", "o.csv", "--allocate", "-o", "r.csv")).isZero();
        var rows = TableReader.read(folder.resolve("r.csv")).rows();
        assertThat(rows).filteredOn(row -> row.cell(5).equals("O1")).hasSize(1);
        assertThat(rows)
                .filteredOn(row -> row.cell(5).isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row.cell(8)).contains("wird an anderer Stelle gebraucht"));
    }

    @Test
    void all_lists_what_lies_below_the_threshold() throws Exception {
        assertThat(match("needs.csv", "offers.csv", "--format", "pairs", "-o", "some.csv"))
                .isZero();
        assertThat(match("needs.csv", "offers.csv", "--format", "pairs", "--all", "-o", "all.csv"))
                .isZero();
        assertThat(TableReader.read(folder.resolve("all.csv")).rows())
                .hasSizeGreaterThan(
                        2 * TableReader.read(folder.resolve("some.csv")).rows().size());
    }

    @Test
    void a_thousand_rows_come_out_in_their_order_with_progress() throws Exception {
        var samples = new SampleTexts(1);
        var needs = new StringBuilder("id;text\n");
        var offers = new StringBuilder("id;text;firma\n");
        for (int i = 0; i < 1_000; i++) {
            needs.append('N')
                    .append(i)
                    .append(';')
                    .append(samples.need(i).text())
                    .append('\n');
            offers.append('O')
                    .append(i)
                    .append(';')
                    .append(samples.offer(i).text())
                    .append(";Firma\n");
        }
        Files.writeString(folder.resolve("n.csv"), needs);
        Files.writeString(folder.resolve("o.csv"), offers);
        assertThat(match("n.csv", "o.csv", "--top", "1", "-o", "r.csv")).isZero();
        var rows = TableReader.read(folder.resolve("r.csv")).rows();
        assertThat(rows).hasSize(1_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(rows.get(i).cell(0)).isEqualTo("N" + i);
        }
        assertThat(progress.toString())
                .contains("Bedarfe werden verglichen [██████████████████████████████] 1.000 von 1.000");
    }

    private int match(String... typed) {
        var words = Arrays.stream(typed)
                .map(word ->
                        word.matches("[\\w-]+\\.\\w+") ? folder.resolve(word).toString() : word)
                .toList();
        return new MatchCommand(
                        new PrintWriter(out), new PrintWriter(progress), CLOCK, false, () -> Understanders.BUILT_IN)
                .run(words);
    }
}
