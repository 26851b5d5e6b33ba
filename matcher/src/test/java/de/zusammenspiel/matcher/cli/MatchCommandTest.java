package de.zusammenspiel.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Examples;
import de.zusammenspiel.matcher.table.TableReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
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
        assertThat(out.toString()).contains("O07").contains("Schlafsäcke").contains("Die Art passt");
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

    private int match(String... typed) {
        var words = Arrays.stream(typed)
                .map(word ->
                        word.matches("[\\w-]+\\.\\w+") ? folder.resolve(word).toString() : word)
                .toList();
        return new MatchCommand(new PrintWriter(out), new PrintWriter(progress), CLOCK).run(words);
    }
}
