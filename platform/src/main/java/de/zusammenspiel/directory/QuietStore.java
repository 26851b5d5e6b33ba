package de.zusammenspiel.directory;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class QuietStore {
    private static final String COLUMNS = "id, organisation, kind, what, from_on, until_on";
    private final JdbcClient db;

    QuietStore(JdbcClient db) {
        this.db = db;
    }

    void insert(QuietTime time) {
        db.sql("""
                insert into directory.quiet_time (id, site_id, organisation, kind, what, from_on, until_on)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        time.id(),
                        site(),
                        time.organisation().value(),
                        time.kind().name(),
                        time.what(),
                        time.from(),
                        time.until())
                .update();
    }

    boolean remove(OrganisationId organisation, UUID id) {
        return db.sql("delete from directory.quiet_time where site_id = ? and organisation = ? and id = ?")
                        .params(site(), organisation.value(), id)
                        .update()
                == 1;
    }

    List<QuietTime> of(OrganisationId organisation) {
        return db.sql("select " + COLUMNS + """
                 from directory.quiet_time where site_id = ? and organisation = ?
                order by kind = 'SCHOOL_HOLIDAYS', from_on, id""")
                .params(site(), organisation.value())
                .query(QuietStore::time)
                .list();
    }

    /** Those that may cover a day: what was once and is over stays behind. */
    List<QuietTime> around(LocalDate day) {
        return db.sql("select " + COLUMNS + """
                 from directory.quiet_time
                where site_id = ? and (kind <> 'ONCE' or until_on >= ? and from_on <= ?)""")
                .params(site(), day, day.plusYears(1))
                .query(QuietStore::time)
                .list();
    }

    void insert(SchoolHoliday holiday) {
        db.sql("""
                insert into directory.school_holiday (id, site_id, name, from_on, until_on) values (?, ?, ?, ?, ?)
                on conflict (site_id, from_on) do update set name = excluded.name, until_on = excluded.until_on""")
                .params(holiday.id(), site(), holiday.name(), holiday.from(), holiday.until())
                .update();
    }

    boolean removeHoliday(UUID id) {
        return db.sql("delete from directory.school_holiday where site_id = ? and id = ?")
                        .params(site(), id)
                        .update()
                == 1;
    }

    List<SchoolHoliday> holidays(LocalDate from) {
        return db.sql("""
                select id, name, from_on, until_on from directory.school_holiday
                 where site_id = ? and until_on >= ? order by from_on""")
                .params(site(), from)
                .query((row, number) -> new SchoolHoliday(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static QuietTime time(ResultSet row, int number) throws SQLException {
        return new QuietTime(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                QuietTime.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class));
    }
}
