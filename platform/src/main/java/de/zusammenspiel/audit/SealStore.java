package de.zusammenspiel.audit;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain of the current site. */
@Component
class SealStore {
    private final JdbcClient db;

    SealStore(JdbcClient db) {
        this.db = db;
    }

    /** False while somebody else is sealing this site. */
    boolean lock() {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 3))")
                .param(site().toString())
                .query(Boolean.class)
                .single();
    }

    List<SealedEntry> unsealed(int limit) {
        return db.sql("select id, digest from audit.journal where site_id = ? and seal is null order by id limit ?")
                .params(site(), limit)
                .query((row, number) -> new SealedEntry(row.getObject(1, UUID.class), row.getBytes(2)))
                .list();
    }

    Optional<Seal> last() {
        return db.sql("""
                select seq, at, entries, digest, prev, hash from audit.seal where site_id = ?
                 order by seq desc limit 1""").param(site()).query(SealStore::seal).optional();
    }

    List<Seal> after(long seq, int limit) {
        return db.sql("""
                select seq, at, entries, digest, prev, hash from audit.seal where site_id = ? and seq > ?
                 order by seq limit ?""").params(site(), seq, limit).query(SealStore::seal).list();
    }

    void insert(Seal seal) {
        UUID[] entries = seal.entries().toArray(UUID[]::new);
        db.sql("""
                insert into audit.seal (site_id, seq, at, entries, digest, prev, hash)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(site(), seal.seq(), Timestamp.from(seal.at()), entries, seal.digest(), seal.prev(), seal.hash())
                .update();
        db.sql("update audit.journal set seal = ? where site_id = ? and id = any(?)")
                .params(seal.seq(), site(), entries)
                .update();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                List.of((UUID[]) row.getArray("entries").getArray()),
                row.getBytes("digest"),
                row.getBytes("prev"),
                row.getBytes("hash"));
    }
}
