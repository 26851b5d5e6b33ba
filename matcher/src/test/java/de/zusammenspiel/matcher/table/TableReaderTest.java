package de.zusammenspiel.matcher.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 2, 1);

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void separators_are_found(String separator) throws UnreadableTable {
        var table = csv(String.join(separator, "Nr", "Träger", "Beschreibung") + "\n"
                + String.join(separator, "1", "Verein", "\"Hallo; \"\"Welt\"\", \t ja\"") + "\n");
        assertThat(table.header()).containsExactly("Nr", "Träger", "Beschreibung");
        assertThat(table.rows().getFirst().cell(2)).isEqualTo("Hallo; \"Welt\", \t ja");
    }

    @Test
    void encodings_are_found() throws UnreadableTable {
        var text = "Träger;Straße\nMüßig;Größe – „gut“\n";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(TableReader.read("a.csv", text.getBytes(charset))
                            .rows()
                            .getFirst()
                            .cells())
                    .as(charset.name())
                    .containsExactly("Müßig", "Größe – „gut“");
        }
        var withMark = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(TableReader.read("a.csv", withMark).header()).containsExactly("Träger", "Straße");
        var wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertThat(TableReader.read("a.csv", wide).header()).containsExactly("Träger", "Straße");
    }

    @Test
    void empty_rows_are_left_out_and_row_numbers_stay_those_of_the_file() throws UnreadableTable {
        var table = csv("\n;;\nNr;Text\n\n1;eins\n;\n2;zwei");
        assertThat(table.header()).containsExactly("Nr", "Text");
        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(5, 7);
        assertThat(table.rows().getFirst().address(1)).isEqualTo("B5");
        assertThat(SheetRow.columnName(27)).isEqualTo("AB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Organisation;Art der Hilfe;Was genau wird gebraucht? | ORGANISATION=0 KIND=1 TEXT=2
                    Verein;Wann benötigt?;Was wird gebraucht?            | ORGANISATION=0 WHEN=1 TEXT=2
                    Verein;Menge benötigt;Gesuch                         | ORGANISATION=0 AMOUNT=1 TEXT=2
                    Hilfe ab;Wunsch/Anliegen                             | TEXT=1
                    Start;Verein;Wann;Wunsch                             | ORGANISATION=1 WHEN=2 TEXT=3
                    Verein;Hilfe;Beginn                                  | ORGANISATION=0 TEXT=1 WHEN=2
                    Verein;Bedarf;Von;Bis                                | ORGANISATION=0 TEXT=1 WHEN=2 UNTIL=3
                    Von;Betreff;Text                                     | TITLE=1 TEXT=2
                    """)
    void weaker_words_take_no_column_that_is_said_more_clearly(String header, String expected) {
        var found = Mapping.detect(List.of(header.split(";", -1)));
        assertThat(found.positions().entrySet())
                .extracting(known -> known.getKey() + "=" + known.getValue())
                .containsExactlyInAnyOrder(expected.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Firma;Branche;Mitglied;Notiz\nDruck Feld;Druckerei;ja;seit 1990\nRau;Spedition;nein;",
                "Firma;WZ;Ort;Newsletter\nDruck Feld;18.1;Köln;x\nRau;49.4;Bonn;",
                "Firma;Ort;Newsletter;Notiz\nDruck Feld;Köln;x;seit 1990\nRau;Bonn;;"
            })
    void firms_with_something_ticked_stay_firms(String list) throws UnreadableTable {
        var table = csv(list);
        var reading = new SheetReading(table, Mapping.detect(table.header()), REFERENCE);
        assertThat(reading.offers()).isEmpty();
        assertThat(reading.companies()).hasSize(2);
    }

    @Test
    void a_firm_that_ticked_nothing_offers_nothing() throws UnreadableTable {
        var table = csv("Firma;Helfer angeboten;Räume angeboten;Notiz\nRau;x;;im Mai\nFeld;;;seit 1990");
        var reading = new SheetReading(table, Mapping.detect(table.header()), REFERENCE);
        assertThat(reading.offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.text()).isEqualTo("Helfer angeboten. im Mai"));
        assertThat(reading.companies())
                .singleElement()
                .satisfies(company -> assertThat(company.name()).isEqualTo("Feld"));
    }

    @Test
    void a_legend_is_not_read_instead_of_the_list_before_it() throws UnreadableTable, IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var list = workbook.newWorksheet("Bedarfe");
            list.value(0, 0, "Wer?");
            list.value(0, 1, "Wir brauchen");
            list.value(1, 0, "Tafel");
            list.value(1, 1, "Umzugshelfer");
            var legend = workbook.newWorksheet("Legende");
            legend.value(0, 0, "Art");
            legend.value(0, 1, "Beschreibung");
            legend.value(1, 0, "Anpacken");
            legend.value(1, 1, "Mithilfe vor Ort");
        }
        assertThat(TableReader.read("a.xlsx", bytes.toByteArray()).sheet()).isEqualTo("Bedarfe");
    }

    @Test
    void excel_workbooks_are_read_with_their_dates() throws UnreadableTable, IOException {
        var table = TableReader.read("liste.xlsx", workbook());
        assertThat(table.header()).containsExactly("Firma", "Termin", "Anzahl");
        assertThat(table.rows().getFirst().cells()).containsExactly("Bäckerei Öz", "2026-05-09", "12");
        assertThat(table.rows().getFirst().number()).isEqualTo(2);
    }

    @Test
    void a_workbook_cut_off_in_the_middle_says_so() throws IOException {
        var bytes = workbook();
        for (int length : new int[] {4, 30, 200, bytes.length / 2, bytes.length - 10}) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> TableReader.read("liste.xlsx", cut))
                    .as(String.valueOf(length))
                    .isInstanceOf(UnreadableTable.class)
                    .hasMessageContaining("liste.xlsx");
        }
    }

    @Test
    void files_that_are_no_tables_are_named_in_a_sentence() {
        assertThatThrownBy(() -> csv("")).isInstanceOf(UnreadableTable.class).hasMessageContaining("leer");
        assertThatThrownBy(() -> csv("Nr;Text\n"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("keine Zeilen");
        assertThatThrownBy(() -> csv("%PDF-1.7"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("PDF");
        assertThatThrownBy(() -> csv("a\u0000b")).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> csv("a;b\n\"offen;1\n" + "x".repeat(40_000))).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> TableReader.read(Path.of("gibt-es-nicht.csv")))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("gibt es nicht");
    }

    @Test
    void columns_are_detected_by_their_german_and_english_names() {
        var mapping = Mapping.detect(List.of(
                "Lfd. Nr",
                "Name des Vereins",
                "Was wird gebraucht? (Bedarf)",
                "Art der Ressource",
                "PLZ",
                "Ort",
                "E-Mail-Adresse",
                "Bis wann",
                "Farbe"));
        assertThat(mapping.positions())
                .containsEntry(Column.ID, 0)
                .containsEntry(Column.ORGANISATION, 1)
                .containsEntry(Column.TEXT, 2)
                .containsEntry(Column.KIND, 3)
                .containsEntry(Column.POSTCODE, 4)
                .containsEntry(Column.CITY, 5)
                .containsEntry(Column.EMAIL, 6)
                .containsEntry(Column.WHEN, 7);
        assertThat(mapping.unused()).containsExactly("Farbe");
        assertThat(Mapping.detect(List.of("id", "company", "text", "resource_kinds", "when", "conditions"))
                        .positions())
                .containsKeys(Column.ID, Column.ORGANISATION, Column.TEXT, Column.KIND, Column.WHEN, Column.CONDITIONS);
    }

    @Test
    void title_and_description_make_one_text_and_the_kind_of_firm_names_the_giver() throws UnreadableTable {
        var table = csv("id,company_kind,title,description,resource_kind\nO1,Zimmerei,Holz,Bretter,material\n");
        var mapping = Mapping.detect(table.header());
        var offer = new SheetReading(table, mapping, LocalDate.of(2026, 2, 1))
                .offers()
                .getFirst();
        assertThat(offer.text()).isEqualTo("Holz. Bretter");
        assertThat(offer.organisation()).isEqualTo("Zimmerei");
        assertThat(Mapping.detect(List.of("id", "Titel")).positionOf(Column.TEXT))
                .contains(1);
    }

    @Test
    void a_person_can_correct_the_mapping() {
        var mapping = Mapping.detect(List.of("Text", "Wunsch"));
        assertThat(mapping.positionOf(Column.TEXT)).contains(0);
        var corrected = mapping.with(Column.TEXT, mapping.position("wunsch").orElseThrow());
        assertThat(corrected.positionOf(Column.TEXT)).contains(1);
        assertThat(corrected.unused()).containsExactly("Text");
        assertThat(mapping.position("B")).contains(1);
        assertThat(mapping.position("gibt es nicht")).isEmpty();
    }

    @Test
    void rows_become_needs_and_problems_name_their_cell() throws UnreadableTable {
        var table = csv(
                "Nr;Verein;Bedarf;Art;Wann\n1;A;Laptops;Material;ab Mai\n1;B;Laptops;;\n3;C;;Wissen;\n4;D;Hilfe;Geld;irgendwann\n");
        var reading = new SheetReading(table, Mapping.detect(table.header()), REFERENCE);
        assertThat(reading.needs()).extracting("id").containsExactly("1", "4");
        assertThat(reading.problems()).extracting(RowProblem::address).containsExactly("A3", "C4", "D5", "E5");
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.german()).endsWith("."));
    }

    @Test
    void companies_without_an_offer_are_taken_as_companies() throws UnreadableTable {
        var table = csv("Firma;Branche;Angebot\nFarben Fröhlich;43.34;\nDruckhaus;Druckerei;Flyer drucken\n");
        var reading = new SheetReading(table, Mapping.detect(table.header()), REFERENCE);
        assertThat(reading.offers()).extracting("organisation").containsExactly("Druckhaus (Druckerei)");
        assertThat(reading.companies()).extracting("branch").containsExactly("43.34");
    }

    private static Table csv(String text) throws UnreadableTable {
        return TableReader.read("liste.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Liste");
            sheet.value(0, 0, "Firma");
            sheet.value(0, 1, "Termin");
            sheet.value(0, 2, "Anzahl");
            sheet.value(1, 0, "Bäckerei Öz");
            sheet.value(1, 1, LocalDate.of(2026, 5, 9));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 2, 12);
        }
        return out.toByteArray();
    }
}
