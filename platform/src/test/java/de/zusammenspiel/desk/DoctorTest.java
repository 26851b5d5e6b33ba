package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.audit.JournalCheck;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.matching.IndexCare;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private final DeskCase desk = new DeskCase();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_healthy_house_is_said_to_be_well() {
        String words = examine(desk.app.dataDir());
        assertThat(words)
                .contains("✓ Datenbank: erreichbar")
                .contains("✓ Dateien:")
                .contains("✓ E-Mail: Briefe können hinaus.")
                .contains("✓ "
                        + desk.app
                                .bean(Sites.class)
                                .bySlug(desk.site.slug())
                                .orElseThrow()
                                .name() + ": Das Protokoll ist unverändert");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_with_what_to_do(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("files"), "no folder");
        assertThat(examine(folder)).contains("✗ Dateien:", "Bitte prüfen Sie DATA_DIR", "Ihre Aufmerksamkeit");
    }

    private String examine(Path dataDir) {
        TestApp app = desk.app;
        int code = new Doctor(
                        app.bean(DatabaseAccess.class),
                        app.bean(Sites.class),
                        app.bean(JournalCheck.class),
                        app.bean(Outbox.class),
                        app.bean(PublicAddress.class),
                        app.bean(IndexCare.class),
                        app.bean(Texts.class),
                        dataDir,
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of());
        String words = said.toString(StandardCharsets.UTF_8);
        assertThat(code).isEqualTo(words.contains("✗") ? 1 : 0);
        return words;
    }
}
