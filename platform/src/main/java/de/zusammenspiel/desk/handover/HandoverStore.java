package de.zusammenspiel.desk.handover;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HandoverStore {
    private static final String SELECT = """
            select id, leaver, leaver_name, successor, successor_name, on_day, words, introduced_at, called_off_at, done_at
              from desk.handover where site_id = ? and\s""";

    private final JdbcClient db;

    HandoverStore(JdbcClient db) {
        this.db = db;
    }

    /** @return false when a handover of this person is planned already */
    boolean insert(Handover handover, Instant at) {
        return db.sql("""
                insert into desk.handover (id, site_id, leaver, leaver_name, successor, successor_name, on_day, words,
                                           planned_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                handover.id(),
                                site(),
                                handover.leaver(),
                                handover.leaverName(),
                                handover.successor(),
                                handover.successorName(),
                                handover.onDay(),
                                handover.words(),
                                Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Handover> find(UUID id) {
        return db.sql(SELECT + "id = ?")
                .params(site(), id)
                .query(HandoverStore::handover)
                .optional();
    }

    /** Planned, or done since that day; the latest first. */
    List<Handover> current(Instant doneSince) {
        return db.sql(SELECT + """
                called_off_at is null and (done_at is null or done_at >= ?) order by on_day desc, id""")
                .params(site(), Timestamp.from(doneSince))
                .query(HandoverStore::handover)
                .list();
    }

    /** Planned for a day before this one. */
    List<Handover> dueBefore(LocalDate today) {
        return db.sql(SELECT + "called_off_at is null and done_at is null and on_day < ? order by on_day, id")
                .params(site(), today)
                .query(HandoverStore::handover)
                .list();
    }

    boolean done(UUID id, Instant at) {
        return db.sql("""
                update desk.handover set done_at = ?
                 where site_id = ? and id = ? and done_at is null and called_off_at is null""").params(Timestamp.from(at), site(), id).update() == 1;
    }

    boolean callOff(UUID id, Instant at) {
        return db.sql("""
                update desk.handover set called_off_at = ?
                 where site_id = ? and id = ? and done_at is null and called_off_at is null""").params(Timestamp.from(at), site(), id).update() == 1;
    }

    boolean introduced(UUID id, Instant at) {
        return db.sql("""
                update desk.handover set introduced_at = ?
                 where site_id = ? and id = ? and introduced_at is null and called_off_at is null""").params(Timestamp.from(at), site(), id).update() == 1;
    }

    void tick(UUID handover, String item, Instant at, String by) {
        db.sql("""
                insert into desk.handover_tick (site_id, handover, item, at, by_name) values (?, ?, ?, ?, ?)
                on conflict do nothing""").params(site(), handover, item, Timestamp.from(at), by).update();
    }

    void untick(UUID handover, String item) {
        db.sql("delete from desk.handover_tick where site_id = ? and handover = ? and item = ?")
                .params(site(), handover, item)
                .update();
    }

    Set<String> ticked(UUID handover) {
        return Set.copyOf(db.sql("select item from desk.handover_tick where site_id = ? and handover = ?")
                .params(site(), handover)
                .query(String.class)
                .list());
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("leaver", UUID.class),
                row.getString("leaver_name"),
                row.getObject("successor", UUID.class),
                row.getString("successor_name"),
                row.getObject("on_day", LocalDate.class),
                row.getString("words"),
                Cells.instant(row, "introduced_at"),
                Cells.instant(row, "called_off_at"),
                Cells.instant(row, "done_at"));
    }
}
