package de.zusammenspiel.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Understanders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as they come from offices: read where that is possible, else a sentence with the place and what to do. */
class NastyTablesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of(".");

    private String said = "";
    private String found = "";

    @BeforeEach
    void offers() throws IOException {
        write("offers.csv", """
                id;Angebot;Firma
                O1;Flyer und Plakate drucken;Druckerei Feld
                O2;Umzugshelfer und Transporter;Spedition Rau
                O3;20 Laptops, gebraucht;Kern Software
                O4;Wände streichen;Maler Sticht
                """);
    }

    @Test
    void titles_above_the_headers() throws IOException {
        write(
                "a.csv",
                "Bedarfsliste 2026;;;\nStand: 3. März 2026;;;\n;;;\nNr.;Verein;Was wird gebraucht?;Bis wann\n7;Tafel;Umzugshelfer;bis Mai\n");
        assertThat(match("a.csv")).isZero();
        assertThat(said).contains("1 Zeile unter den Überschriften in Zeile 4.").contains("Zeitraum = Bis wann");
        assertThat(found).contains("7  Tafel: Umzugshelfer").contains("Spedition Rau");
    }

    @Test
    void two_rows_of_headers_and_two_columns_of_dates() throws IOException {
        write(
                "a.csv",
                "Organisation;;Bedarf;;Zeit;\nName;Ort;Beschreibung;Menge;von;bis\nTafel;Köln;Umzugshelfer;8 Leute;01.05.2026;03.05.2026\n");
        assertThat(match("a.csv")).isZero();
        assertThat(said)
                .contains("1 Zeile unter den Überschriften in Zeile 2.")
                .contains("Zeitraum = Zeit von, Bis = bis")
                .doesNotContain("nicht zu verstehen");
        assertThat(found).contains("3  Tafel: Umzugshelfer").contains("Spedition Rau");
    }

    @Test
    void what_is_ticked_is_what_is_needed() throws IOException {
        write(
                "a.csv",
                "Organisation;Helfer gesucht;Laptops gesucht;Transporter gesucht;Bemerkung\nTafel;nein;;x;Umzug im Mai\nKita;nein;ja;;\n");
        assertThat(match("a.csv")).isZero();
        assertThat(said)
                .contains("Erkannt: Organisation = Organisation, Bemerkung = Bemerkung")
                .contains("Zum Ankreuzen: Helfer gesucht, Laptops gesucht, Transporter gesucht. Was angekreuzt ist")
                .doesNotContain("Nicht verwendet");
        assertThat(found)
                .contains("Tafel: Transporter gesucht. Umzug im Mai")
                .contains("Kita: Laptops gesucht")
                .contains("Kern Software");
    }

    @Test
    void semicolons_codepage_byte_order_mark_and_a_line_for_excel() throws IOException {
        var list = "Nr;Träger;Bedürfnis\n1;Möwe e. V.;Wände streichen\n";
        for (var charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            Files.writeString(folder.resolve("a.csv"), list, charset);
            assertThat(match("a.csv")).as(charset.name()).isZero();
            assertThat(found).contains("1  Möwe e. V.: Wände streichen").contains("Maler Sticht");
        }
        write("a.csv", "\uFEFFsep=;\nid;text\n1;Wände streichen, bald\n");
        assertThat(match("a.csv")).isZero();
        assertThat(found).contains("1: Wände streichen, bald").contains("Maler Sticht");
    }

    @Test
    void empty_columns_group_rows_and_sums() throws IOException {
        write("a.csv", ";;Nr;;Bedarf;;\n;;;;;;\n;;Nord;;;;\n;;1;;Wände streichen;;\n;;Summe: 1;;;;\n");
        assertThat(match("a.csv")).isZero();
        assertThat(said).contains("a.csv E3: Zeile 3 hat keine Beschreibung und wurde ausgelassen.");
        assertThat(found).contains("1: Wände streichen").contains("Maler Sticht");
    }

    @Test
    void english_headers() throws IOException {
        write(
                "a.csv",
                "Request ID,Charity,What we need,How many,Deadline,Town\nR2,Food Hub,20 used laptops,20,by mid-May,Leeds\n");
        assertThat(match("a.csv")).isZero();
        assertThat(said)
                .contains("Nummer = Request ID, Organisation = Charity, Beschreibung = What we need, Umfang = How many,"
                        + " Zeitraum = Deadline, Ort = Town")
                .doesNotContain("Nicht verwendet")
                .doesNotContain("nicht zu verstehen");
        assertThat(found).contains("R2  Food Hub: 20 used laptops").contains("Kern Software");
    }

    @Test
    void emoji_in_headers_and_cells() throws IOException {
        write("a.csv", "id;🎯 Bedarf 🎯;Verein\n1;🎨🖌️ Wände streichen 🙏;Kita 🌈\n2;📄📄;Chor\n");
        assertThat(match("a.csv")).isZero();
        assertThat(found).contains("Maler Sticht").contains("2  Chor: 📄📄").contains("Noch nichts Passendes");
    }

    @Test
    void a_number_given_twice_names_the_first_row() throws IOException {
        write("a.csv", "id;text\n1;Umzug\n1;Wände streichen\n");
        assertThat(match("a.csv")).isZero();
        assertThat(said)
                .contains(
                        "a.csv A3: Die Nummer „1“ kommt mehrmals vor, zuerst in Zeile 2; diese Zeile wurde ausgelassen. Bitte geben Sie");
    }

    @Test
    void cells_nobody_understands_say_what_would_be_understood() throws IOException {
        write("a.csv", "id;Bedarf;Art;Zeitraum\n1;Wände streichen;Geld;irgendwann\n");
        assertThat(match("a.csv")).isZero();
        assertThat(said)
                .contains("a.csv C2: Die Art „Geld“ ist unbekannt")
                .contains("Möglich sind Anpacken, Wissen")
                .contains("a.csv D2: Der Zeitraum „irgendwann“")
                .contains("zum Beispiel „bis 31.10.2026“");
    }

    @Test
    void a_list_without_headers_is_told_so() throws IOException {
        write("a.csv", "Tafel;Umzugshelfer gesucht;Köln\nKita;Wände streichen;Bonn\n");
        assertThat(match("a.csv")).isZero();
        assertThat(said).contains("Zeile 1 gilt als Überschrift. Stehen dort schon Daten");
    }

    @Test
    void what_cannot_be_read_says_where_and_what_to_do() throws IOException {
        write("lang.csv", "id;text\n1;" + "Wände streichen ".repeat(6_300) + "\n");
        assertThat(match("lang.csv")).isEqualTo(2);
        assertThat(said).contains("Zelle B2").contains("Bitte kürzen Sie ihn");
        write("offen.csv", "id;text\n1;Umzug\n2;\"Wände streichen\n3;Flyer\n");
        assertThat(match("offen.csv")).isEqualTo(2);
        assertThat(said).contains("beginnt in Zeile 3 ein Text mit einem Anführungszeichen");
        write("seite.xls", "\n<html><table><tr><td>text</td></tr></table></html>");
        assertThat(match("seite.xls")).isEqualTo(2);
        assertThat(said).contains("Internetseite").contains("speichern Sie sie als .xlsx");
        write("frei.ods", "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(match("frei.ods")).isEqualTo(2);
        assertThat(said).contains("LibreOffice-Datei");
        write("ohne.csv", "id;Firma;;Ort\n1;Tafel;;Köln\n");
        assertThat(match("ohne.csv")).isEqualTo(2);
        assertThat(said)
                .contains("Überschriften in Zeile 1: id, Firma, Ort. Bitte nennen Sie")
                .contains("--map needs.text=B")
                .doesNotContain(folder.toString());
    }

    @Test
    void hidden_sheets_covers_merged_cells_and_days_as_numbers() throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("a.xlsx"));
                var workbook = new Workbook(out, "Test", "1.0")) {
            var hidden = workbook.newWorksheet("Auswahl");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "Nr");
            hidden.value(0, 1, "Bedarf");
            workbook.newWorksheet("Deckblatt").value(0, 0, "Bitte ausfüllen und zurückschicken. Danke!");
            var list = workbook.newWorksheet("Bedarfe");
            list.value(0, 0, "Bedarfsliste der Stadt");
            list.range(0, 0, 0, 3).merge();
            var headers = List.of("Nr", "Träger", "Bedarf", "Wunschdatum");
            for (int i = 0; i < headers.size(); i++) {
                list.value(2, i, headers.get(i));
            }
            list.value(3, 0, 1);
            list.value(3, 1, "Tafel");
            list.value(3, 2, "Umzugshelfer");
            list.value(3, 3, 46_145);
            list.range(3, 1, 4, 1).merge();
            list.value(4, 0, 2);
            list.value(4, 2, "Wände streichen");
            list.value(4, 3, LocalDate.of(2026, 6, 1));
            list.style(4, 3).format("dd.mm.yyyy").set();
        }
        assertThat(match("a.xlsx")).isZero();
        assertThat(said)
                .contains("a.xlsx, Blatt „Bedarfe“, 2 Zeilen unter den Überschriften in Zeile 3.")
                .doesNotContain("nicht zu verstehen");
        assertThat(found).contains("1  Tafel: Umzugshelfer").contains("2: Wände streichen");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private int match(String needs) {
        var out = new StringWriter();
        var progress = new StringWriter();
        int code = new MatchCommand(
                        new PrintWriter(out), new PrintWriter(progress), CLOCK, false, () -> Understanders.BUILT_IN)
                .run(List.of(
                        folder.resolve(needs).toString(),
                        folder.resolve("offers.csv").toString()));
        said = progress.toString();
        found = out.toString();
        assertThat(said).doesNotContain("Exception");
        return code;
    }
}
