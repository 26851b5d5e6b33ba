package de.zusammenspiel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FilesTest {
    private static final Actor JANA = Actor.guest("Jana Weber");
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
    private final TestApp app = TestApp.get();
    private final Files files = app.bean(Files.class);

    @Test
    void a_file_is_kept_under_a_clean_name_and_comes_back_as_it_was() {
        TestSite site = app.newSite();

        FileId id = stored(site, PICTURE, "../../Büro\u0000 \"Logo\".exe");

        FileContent content = site.in(() -> files.open(id));
        assertThat(content.bytes()).isEqualTo(PICTURE);
        assertThat(content.file().name()).isEqualTo("Büro Logo.png");
        assertThat(content.download().mediaType()).isEqualTo("image/png");
        assertThat(content.file().storedBy()).isEqualTo("Jana Weber");
    }

    @ParameterizedTest
    @CsvSource({
        "<svg onload=alert(1)>, Bild.png",
        "MZ\u0003\u0090x, Bild.png",
        "<!doctype html><script>, Liste.csv",
        "PK\u0003\u0004 irgendein Archiv, Tabelle.xlsx"
    })
    void what_is_not_what_its_name_says_is_refused(String content, String name) {
        TestSite site = app.newSite();

        Storing storing = site.in(() ->
                files.store(content.getBytes(StandardCharsets.ISO_8859_1), name, Set.of(FileType.values()), JANA));

        assertThat(storing).isInstanceOf(Storing.Refused.class);
    }

    @Test
    void types_are_told_by_content_alone() {
        assertThat(FileTypes.of("Name;Ort\nFähre;Köln\n".getBytes(StandardCharsets.UTF_8)))
                .contains(FileType.CSV);
        assertThat(FileTypes.of("Name;Ort\nFähre;Köln\n".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(FileType.CSV);
        assertThat(FileTypes.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).contains(FileType.PDF);
        assertThat(FileTypes.of(
                        "PK\u0003\u0004[Content_Types].xml xl/workbook.xml".getBytes(StandardCharsets.US_ASCII)))
                .contains(FileType.XLSX);
        assertThat(FileTypes.of("PK\u0003\u0004[Content_Types].xml xl/workbook.xml xl/vbaProject.bin"
                        .getBytes(StandardCharsets.US_ASCII)))
                .as("macros")
                .isEmpty();
    }

    @Test
    void too_large_and_empty_files_are_refused_with_a_reason() {
        TestSite site = app.newSite();

        assertThat(site.in(() -> files.store(new byte[Files.LARGEST + 1], "a.png", FileType.IMAGES, JANA)))
                .isEqualTo(new Storing.Refused("file.refused.large", "JPEG, PNG, WebP"));
        assertThat(site.in(() -> files.store(new byte[0], "a.png", FileType.IMAGES, JANA)))
                .isEqualTo(new Storing.Refused("file.refused.empty", "JPEG, PNG, WebP"));
    }

    @Test
    void another_site_neither_sees_nor_removes_a_file() {
        TestSite mine = app.newSite();
        TestSite other = app.newSite();
        FileId id = stored(mine, PICTURE, "a.png");

        assertThatThrownBy(() -> other.in(() -> files.open(id))).isInstanceOf(NotFound.class);
        other.run(() -> files.delete(id));

        assertThat(mine.in(() -> files.open(id)).bytes()).isEqualTo(PICTURE);
    }

    @Test
    void the_disk_follows_the_transaction() {
        TestSite site = app.newSite();
        TransactionTemplate transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));
        FileId undone = site.in(() -> transaction.execute(status -> {
            FileId id = ((Storing.Stored) files.store(PICTURE, "a.png", FileType.IMAGES, JANA)).id();
            status.setRollbackOnly();
            return id;
        }));
        FileId removed = stored(site, PICTURE, "b.png");
        site.run(() -> files.delete(removed));

        assertThat(path(site, undone)).doesNotExist();
        assertThat(path(site, removed)).doesNotExist();
    }

    private Path path(TestSite site, FileId id) {
        return app.dataDir().resolve("files").resolve(site.id().toString()).resolve(id.toString());
    }

    private FileId stored(TestSite site, byte[] content, String name) {
        return ((Storing.Stored) site.in(() -> files.store(content, name, FileType.IMAGES, JANA))).id();
    }
}
