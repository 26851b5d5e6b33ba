package de.zusammenspiel.desk.handover;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class YearDateStore {
    private final JdbcClient db;

    YearDateStore(JdbcClient db) {
        this.db = db;
    }

    void insert(YearDate date, Instant at) {
        db.sql("""
                insert into desk.year_date (id, site_id, kind, what, day, yearly, note, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        date.id(),
                        site(),
                        date.kind().name(),
                        date.what(),
                        date.day(),
                        date.yearly(),
                        date.note(),
                        Timestamp.from(at))
                .update();
    }

    boolean remove(UUID id) {
        return db.sql("delete from desk.year_date where site_id = ? and id = ?")
                        .params(site(), id)
                        .update()
                == 1;
    }

    /** What comes round, and what is not longer past than a month. */
    List<YearDate> all(LocalDate today) {
        return db.sql("""
                select id, kind, what, day, yearly, note from desk.year_date
                 where site_id = ? and (yearly or day >= ?) order by day, id""")
                .params(site(), today.minusMonths(1))
                .query(YearDateStore::date)
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static YearDate date(ResultSet row, int number) throws SQLException {
        return new YearDate(
                row.getObject("id", UUID.class),
                YearDate.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("yearly"),
                row.getString("note"));
    }
}
