package de.zusammenspiel.desk;

import de.zusammenspiel.site.CurrentSite;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SnoozeStore {
    private final JdbcClient db;

    SnoozeStore(JdbcClient db) {
        this.db = db;
    }

    void put(UUID account, String line, LocalDate until) {
        db.sql("""
                insert into desk.snooze (site_id, account, line, until) values (?, ?, ?, ?)
                on conflict (site_id, account, line) do update set until = excluded.until""").params(site(), account, line, Date.valueOf(until)).update();
    }

    List<String> after(UUID account, LocalDate today) {
        return db.sql("select line from desk.snooze where site_id = ? and account = ? and until > ?")
                .params(site(), account, Date.valueOf(today))
                .query(String.class)
                .list();
    }

    void deletePast(UUID account, LocalDate today) {
        db.sql("delete from desk.snooze where site_id = ? and account = ? and until <= ?")
                .params(site(), account, Date.valueOf(today))
                .update();
    }

    void deleteAll(UUID account) {
        db.sql("delete from desk.snooze where site_id = ? and account = ?")
                .params(site(), account)
                .update();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
