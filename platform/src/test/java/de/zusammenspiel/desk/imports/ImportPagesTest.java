package de.zusammenspiel.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ImportPagesTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Browser claudia = app.signedIn(site.coordinator());
    private final String path = site.at("/import");

    private Answer upload(String name, byte[] content, String target) {
        claudia.get(path).ok();
        return claudia.upload(
                path,
                new Browser.Upload("file", name, "application/octet-stream", content),
                "target",
                target,
                "asOf",
                "1.2.2026");
    }

    private static byte[] workbook(String[]... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Liste");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_workbook_is_mapped_checked_taken_over_and_taken_back() throws IOException {
        upload(
                        "Bedarf.xlsx",
                        workbook(
                                new String[] {"Wer denn", "Anliegen", "Art", "Termin"},
                                new String[] {"Mädchentreff e.V.", "Ein Zelt", "Krempel", "Mai"},
                                new String[] {"Radwerkstatt", "Zwei Bänke", "Krempel", "irgendwann dann"}),
                        "NEEDS")
                .ok()
                .shows(
                        "Was bedeuten die Spalten?",
                        "2 Einträge werden übernommen",
                        "Die Art „Krempel“ kennen wir nicht",
                        "Die Zeitangabe „irgendwann dann“ verstehen wir nicht");
        String one = claudia.page().path();
        claudia.post(
                        one,
                        "column-0",
                        "ORGANISATION",
                        "column-1",
                        "TEXT",
                        "column-2",
                        "KIND",
                        "column-3",
                        "WHEN",
                        "kind-Krempel",
                        "MATERIAL",
                        "sector",
                        "NON_PROFIT",
                        "asOf",
                        "1.2.2026")
                .ok()
                .hides("Die Art „Krempel“ kennen wir nicht");
        claudia.post(
                        one,
                        "column-0",
                        "ORGANISATION",
                        "column-1",
                        "TEXT",
                        "column-2",
                        "KIND",
                        "column-3",
                        "WHEN",
                        "kind-Krempel",
                        "MATERIAL",
                        "sector",
                        "NON_PROFIT",
                        "asOf",
                        "1.2.2026",
                        "do",
                        "true")
                .ok()
                .shows("2 Einträge übernommen");
        claudia.get(site.at("/organisationen")).ok().shows("Mädchentreff e.V.", "Radwerkstatt");
        claudia.get(one).ok();
        claudia.post(one + "/rueckgaengig").ok().shows("zurückgenommen");
        claudia.get(site.at("/organisationen")).ok().hides("Mädchentreff e.V.");
    }

    private static byte[] companies(String prefix, int rows) {
        StringBuilder list = new StringBuilder("Name;Ort;Beschäftigte\n");
        for (int row = 1; row <= rows; row++) {
            list.append(prefix)
                    .append(' ')
                    .append(row)
                    .append(" GmbH;Saarbrücken;")
                    .append(row % 300)
                    .append('\n');
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Answer takeOver(String one) {
        return claudia.post(
                one,
                "column-0",
                "ORGANISATION",
                "column-1",
                "CITY",
                "column-2",
                "SIZE",
                "sector",
                "COMPANY",
                "asOf",
                "1.2.2026",
                "do",
                "true");
    }

    /** Looks again and again, as the page does by itself. */
    private Answer whenOver(String one) {
        Answer page = claudia.get(one).ok();
        while (page.text().contains("Stand ansehen")) {
            page = claudia.get(one).ok();
        }
        return page;
    }

    @Test
    void a_large_list_is_taken_over_behind_the_page_all_of_it_or_nothing() {
        upload("Handelsregister.csv", companies("Handel", 700), "ORGANISATIONS").ok();
        String one = claudia.page().path();
        takeOver(one).ok().shows("von 700 Zeilen", "Abbrechen");
        whenOver(one).shows("700 Einträge übernommen");
        claudia.get(site.at("/organisationen?text=Handel+699")).ok().shows("Handel 699 GmbH");

        upload("Handwerk.csv", companies("Handwerk", 3_000), "ORGANISATIONS").ok();
        String two = claudia.page().path();
        takeOver(two).ok();
        claudia.post(two + "/abbrechen").ok();
        whenOver(two).shows("Was bedeuten die Spalten?");
        claudia.get(site.at("/organisationen?text=Handwerk")).ok().hides("Handwerk 1 GmbH");
    }

    @Test
    void rubbish_is_named_and_nothing_happens() {
        upload("bild.csv", new byte[] {0, 1, 2, 3, 0, 0}, "NEEDS").status(422).shows("ist keine Tabelle");
        upload("leer.csv", "Name;Ort\n".getBytes(StandardCharsets.UTF_8), "ORGANISATIONS")
                .status(422);
        claudia.get(path).ok();
        claudia.post(path, "target", "UNSINN").status(422);
        app.signedIn(site.connector()).get(path).status(403);
    }

    @Test
    void a_faulty_row_stops_it_and_the_notes_come_as_a_harmless_table() {
        upload(
                        "liste.csv",
                        "Name;E-Mail;Nr\n=cmd|calc;=1+1;1\n;x@y.example;2\n".getBytes(StandardCharsets.UTF_8),
                        "ORGANISATIONS")
                .ok()
                .shows("Der Name der Organisation fehlt.", "A3", "Eine Zeile lässt sich nicht übernehmen.");
        String one = claudia.page().path();
        claudia.post(one, "do", "true", "sector", "COMPANY", "asOf", "1.2.2026")
                .status(422)
                .shows("Nichts wurde übernommen");
        assertThat(claudia.get(one + "/hinweise.csv").ok().body())
                .contains("„=1+1“ ist keine E-Mail-Adresse")
                .doesNotContain("\"=");
        claudia.get(one).ok();
        claudia.post(one, "do", "true", "skip", "true", "sector", "COMPANY", "asOf", "1.2.2026")
                .ok()
                .shows("Ein Eintrag übernommen");
        assertThat(claudia.get(site.at("/organisationen/liste.csv")).ok().body())
                .contains("\"'=cmd|calc\"");
    }
}
