package de.zusammenspiel.identity;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DeputyStore {
    private static final String SELECT = """
            select d.id, d.account_id, d.account_name, a.email as account_email, d.deputy_id, d.deputy_name,
                   s.email as deputy_email, d.phone, d.from_on, d.until_on, d.note, d.ended_at
              from identity.deputy d
              join identity.account a on a.id = d.account_id
              join identity.account s on s.id = d.deputy_id
             where d.site_id = ? and\s""";

    private final JdbcClient db;

    DeputyStore(JdbcClient db) {
        this.db = db;
    }

    /** Two who plan for the same site wait for each other. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('identity.deputy'), hashtext(?::text))")
                .param(site().toString())
                .query((row, number) -> 1)
                .single();
    }

    void insert(Deputy deputy, Instant at) {
        db.sql("""
                insert into identity.deputy (id, site_id, account_id, account_name, deputy_id, deputy_name, phone,
                                             from_on, until_on, note, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        deputy.id(),
                        site(),
                        deputy.account(),
                        deputy.accountName(),
                        deputy.deputy(),
                        deputy.deputyName(),
                        deputy.phone(),
                        deputy.from(),
                        deputy.until(),
                        deputy.note(),
                        Timestamp.from(at))
                .update();
    }

    Optional<Deputy> find(UUID id) {
        return db.sql(SELECT + "d.id = ?")
                .params(site(), id)
                .query(DeputyStore::deputy)
                .optional();
    }

    /** On duty that day or later, the next first. */
    List<Deputy> ahead(LocalDate today) {
        return db.sql(SELECT + "d.ended_at is null and d.until_on >= ? order by d.from_on, d.id")
                .params(site(), today)
                .query(DeputyStore::deputy)
                .list();
    }

    /** Over, the latest first. */
    List<Deputy> past(LocalDate today, int limit) {
        return db.sql(SELECT + "(d.ended_at is not null or d.until_on < ?) order by d.from_on desc, d.id limit ?")
                .params(site(), today, limit)
                .query(DeputyStore::deputy)
                .list();
    }

    /** @return false when it was over before */
    boolean end(UUID id, Instant at) {
        return db.sql("update identity.deputy set ended_at = ? where site_id = ? and id = ? and ended_at is null")
                        .params(Timestamp.from(at), site(), id)
                        .update()
                == 1;
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static Deputy deputy(ResultSet row, int number) throws SQLException {
        return new Deputy(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                row.getString("account_email"),
                row.getObject("deputy_id", UUID.class),
                row.getString("deputy_name"),
                row.getString("deputy_email"),
                row.getString("phone"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("note"),
                Cells.instant(row, "ended_at"));
    }
}
