package de.zusammenspiel.file;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FileStore {
    private final JdbcClient db;

    FileStore(JdbcClient db) {
        this.db = db;
    }

    void insert(StoredFile file, byte[] sha256) {
        db.sql("""
                insert into file.stored_file (id, site_id, name, type, size, sha256, stored_at, stored_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id().value(),
                        site(),
                        file.name(),
                        file.type().name(),
                        file.size(),
                        sha256,
                        Timestamp.from(file.storedAt()),
                        file.storedBy())
                .update();
    }

    Optional<StoredFile> find(FileId id) {
        return db.sql("""
                select id, name, type, size, stored_at, stored_by from file.stored_file
                 where site_id = ? and id = ?""").params(site(), id.value()).query(FileStore::file).optional();
    }

    boolean delete(FileId id) {
        return db.sql("delete from file.stored_file where site_id = ? and id = ?")
                        .params(site(), id.value())
                        .update()
                == 1;
    }

    Set<UUID> ids() {
        return db.sql("select id from file.stored_file where site_id = ?")
                .param(site())
                .query(UUID.class)
                .set();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getTimestamp("stored_at").toInstant(),
                row.getString("stored_by"));
    }
}
