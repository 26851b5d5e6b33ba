package de.zusammenspiel.desk.imports;

import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ImportRunStore {
    private final JdbcClient db;

    ImportRunStore(JdbcClient db) {
        this.db = db;
    }

    void begin(ImportId id, int rows, Instant at) {
        db.sql("""
                insert into desk.import_run (import, site_id, rows, at) values (?, ?, ?, ?)
                on conflict (import) do update
                   set rows = excluded.rows, done = 0, at = excluded.at, cancel = false, failed = false""").params(id.value(), site(), rows, Timestamp.from(at)).update();
    }

    /** @return whether somebody wants it to stop */
    boolean step(ImportId id, int done, Instant at) {
        return db.sql("update desk.import_run set done = ?, at = ? where site_id = ? and import = ? returning cancel")
                .params(done, Timestamp.from(at), site(), id.value())
                .query(Boolean.class)
                .single();
    }

    void cancel(ImportId id) {
        db.sql("update desk.import_run set cancel = true where site_id = ? and import = ?")
                .params(site(), id.value())
                .update();
    }

    void failed(ImportId id) {
        db.sql("update desk.import_run set failed = true where site_id = ? and import = ?")
                .params(site(), id.value())
                .update();
    }

    Optional<ImportProgress> of(ImportId id) {
        return db.sql("""
                select rows, done, at, cancel, failed from desk.import_run where site_id = ? and import = ?""")
                .params(site(), id.value())
                .query((row, number) -> new ImportProgress(
                        row.getInt("rows"),
                        row.getInt("done"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("cancel"),
                        row.getBoolean("failed")))
                .optional();
    }

    /** Said to be running, and silent since then: the process that carried them is gone. */
    List<ImportId> silentSince(Instant limit) {
        return db.sql("""
                select i.id from desk.import i join desk.import_run r on r.site_id = i.site_id and r.import = i.id
                 where i.site_id = ? and i.state = 'RUNNING' and r.at < ?""")
                .params(site(), Timestamp.from(limit))
                .query((row, number) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
