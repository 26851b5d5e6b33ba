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
class TieStore {
    private final JdbcClient db;

    TieStore(JdbcClient db) {
        this.db = db;
    }

    void put(Tie tie) {
        db.sql("""
                insert into directory.tie (site_id, account, organisation, member_name, strength, origin, since)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, organisation, account)
                do update set member_name = excluded.member_name, strength = excluded.strength, origin = excluded.origin""")
                .params(
                        CurrentSite.require().value(),
                        tie.account(),
                        tie.organisation().value(),
                        tie.memberName(),
                        tie.strength(),
                        tie.origin(),
                        tie.since())
                .update();
    }

    boolean remove(UUID account, OrganisationId organisation) {
        return db.sql("delete from directory.tie where site_id = ? and organisation = ? and account = ?")
                        .params(CurrentSite.require().value(), organisation.value(), account)
                        .update()
                == 1;
    }

    List<Tie> knowing(OrganisationId organisation) {
        return db.sql("""
                select account, member_name, organisation, strength, origin, since from directory.tie
                 where site_id = ? and organisation = ? order by strength desc, since""")
                .params(CurrentSite.require().value(), organisation.value())
                .query(TieStore::tie)
                .list();
    }

    List<Tie> all() {
        return db.sql("""
                select account, member_name, organisation, strength, origin, since from directory.tie
                 where site_id = ? order by organisation, strength desc, since""")
                .params(CurrentSite.require().value())
                .query(TieStore::tie)
                .list();
    }

    private static Tie tie(ResultSet row, int number) throws SQLException {
        return new Tie(
                row.getObject("account", UUID.class),
                row.getString("member_name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getInt("strength"),
                row.getString("origin"),
                row.getObject("since", LocalDate.class));
    }
}
