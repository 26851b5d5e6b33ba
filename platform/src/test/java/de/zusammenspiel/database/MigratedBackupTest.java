package de.zusammenspiel.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.MigratedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform's own schema: no migration may take it out of the backup's reach. */
class MigratedBackupTest {

    @TempDir
    Path folder;

    @Test
    void ownerSeesEveryRowOfEveryTable() throws SQLException {
        try (Connection connection = MigratedDatabase.create().requireOwner().connect()) {
            connection.setAutoCommit(false);
            assertThat(new Catalog(connection).hiddenByRowSecurity()).isEmpty();
        }
    }

    @Test
    void restoresIntoAFreshlyMigratedDatabase() {
        Path file = folder.resolve("sicherung.zip");
        List<String> lines = new ArrayList<>();
        Clock clock = Clock.fixed(Instant.parse("2027-05-03T10:15:30Z"), ZoneOffset.UTC);
        Backup.Summary made = new Backup(
                        MigratedDatabase.create().requireOwner(), folder.resolve("files"), clock, lines::add)
                .writeTo(file);
        Restore.Summary restored = new Restore(
                        MigratedDatabase.create().requireOwner(), folder.resolve("files"), Set.of(), lines::add)
                .from(file);
        assertThat(restored.tables()).isEqualTo(made.tables()).isPositive();
    }
}
