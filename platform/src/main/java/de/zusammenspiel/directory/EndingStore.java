package de.zusammenspiel.directory;

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
class EndingStore {
    private final JdbcClient db;

    EndingStore(JdbcClient db) {
        this.db = db;
    }

    /** @return false when somebody noted it already */
    boolean insert(Ending ending, Instant at) {
        return db.sql("""
                insert into directory.ending (organisation, site_id, why, since, note, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                ending.organisation().value(),
                                site(),
                                ending.why().name(),
                                ending.since(),
                                ending.note(),
                                ending.by(),
                                Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Whoever decides about the same organisation waits until the transaction ends; what only refers to it does not. */
    void hold(OrganisationId organisation) {
        db.sql("select id from directory.organisation where site_id = ? and id = ? for no key update")
                .params(site(), organisation.value())
                .query(rows -> {});
    }

    boolean remove(OrganisationId organisation) {
        return db.sql("delete from directory.ending where site_id = ? and organisation = ?")
                        .params(site(), organisation.value())
                        .update()
                == 1;
    }

    Optional<Ending> of(OrganisationId organisation) {
        return db.sql("""
                select organisation, why, since, note, by_name from directory.ending
                 where site_id = ? and organisation = ?""")
                .params(site(), organisation.value())
                .query(EndingStore::ending)
                .optional();
    }

    List<Ending> all() {
        return db.sql("""
                select organisation, why, since, note, by_name from directory.ending where site_id = ? order by at desc""").param(site()).query(EndingStore::ending).list();
    }

    void active(OrganisationId organisation, boolean active) {
        db.sql("""
                update directory.organisation set active = ?, version = version + 1, changes = changes + 1
                 where site_id = ? and id = ?""").params(active, site(), organisation.value()).update();
    }

    /** Addresses of the organisation and its people. */
    List<String> addresses(OrganisationId organisation) {
        return db.sql("""
                select lower(email) from directory.contact
                 where site_id = ? and organisation = ? and email is not null
                union
                select lower(email) from directory.organisation where site_id = ? and id = ? and email is not null""")
                .params(site(), organisation.value())
                .params(site(), organisation.value())
                .query(String.class)
                .list();
    }

    /** Addresses of the organisation and its people that belong to no other organisation that is still there. */
    List<String> ownAddresses(OrganisationId organisation) {
        return db.sql("""
                with own as (
                    select lower(email) as email from directory.contact
                     where site_id = ? and organisation = ? and email is not null
                    union
                    select lower(email) from directory.organisation where site_id = ? and id = ? and email is not null)
                select own.email from own
                 where not exists (select 1 from directory.contact c
                                     join directory.organisation o on o.site_id = c.site_id and o.id = c.organisation
                                    where c.site_id = ? and lower(c.email) = own.email and o.id <> ? and o.active)
                   and not exists (select 1 from directory.organisation o
                                    where o.site_id = ? and lower(o.email) = own.email and o.id <> ? and o.active)""")
                .params(site(), organisation.value())
                .params(site(), organisation.value())
                .params(site(), organisation.value())
                .params(site(), organisation.value())
                .query(String.class)
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static Ending ending(ResultSet row, int number) throws SQLException {
        return new Ending(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Ending.Why.valueOf(row.getString("why")),
                row.getObject("since", LocalDate.class),
                row.getString("note"),
                row.getString("by_name"));
    }
}
