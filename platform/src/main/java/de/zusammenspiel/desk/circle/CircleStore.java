package de.zusammenspiel.desk.circle;

import de.zusammenspiel.site.CurrentSite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CircleStore {
    private final JdbcClient db;

    CircleStore(JdbcClient db) {
        this.db = db;
    }

    void insert(CircleMember one) {
        db.sql("""
                insert into desk.circle_member (id, site_id, organisation, person, role, from_on)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        one.id(),
                        site(),
                        one.organisation(),
                        one.person(),
                        one.role().name(),
                        one.from())
                .update();
    }

    boolean endMember(UUID id, LocalDate day) {
        return db.sql("""
                update desk.circle_member set until_on = greatest(?, from_on)
                 where site_id = ? and id = ? and until_on is null""").params(day, site(), id).update() == 1;
    }

    /** Today's members, the chair first. */
    List<CircleMember> members(LocalDate today) {
        return db.sql("""
                select id, organisation, person, role, from_on, until_on from desk.circle_member
                 where site_id = ? and (until_on is null or until_on > ?)
                 order by array_position(array ['CHAIR', 'MUNICIPALITY', 'MEMBER', 'GUEST'], role), organisation, id""")
                .params(site(), today)
                .query((row, number) -> new CircleMember(
                        row.getObject("id", UUID.class),
                        row.getString("organisation"),
                        row.getString("person"),
                        CircleMember.Role.valueOf(row.getString("role")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    void insert(Funding one) {
        db.sql("""
                insert into desk.circle_funding (id, site_id, source, kind, year, promised_euros, received_euros, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        one.id(),
                        site(),
                        one.source(),
                        one.kind().name(),
                        one.year(),
                        one.promised(),
                        one.received(),
                        one.note())
                .update();
    }

    boolean received(UUID id, int euros) {
        return db.sql("update desk.circle_funding set received_euros = ? where site_id = ? and id = ?")
                        .params(euros, site(), id)
                        .update()
                == 1;
    }

    boolean removeFunding(UUID id) {
        return db.sql("delete from desk.circle_funding where site_id = ? and id = ?")
                        .params(site(), id)
                        .update()
                == 1;
    }

    List<Funding> funding(int year) {
        return db.sql("""
                select id, source, kind, year, promised_euros, received_euros, note from desk.circle_funding
                 where site_id = ? and year = ? order by kind, promised_euros desc, source, id""")
                .params(site(), year)
                .query((row, number) -> new Funding(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        Funding.Kind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getInt("promised_euros"),
                        row.getInt("received_euros"),
                        row.getString("note")))
                .list();
    }

    void insert(CriteriaException one) {
        db.sql("""
                insert into desk.criteria_exception (id, site_id, what, reason, allowed_by, from_on, until_on)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(one.id(), site(), one.what(), one.reason(), one.allowedBy(), one.from(), one.until())
                .update();
    }

    /** The latest first. */
    List<CriteriaException> exceptions(int limit) {
        return db.sql("""
                select id, what, reason, allowed_by, from_on, until_on from desk.criteria_exception
                 where site_id = ? order by until_on desc, id limit ?""")
                .params(site(), limit)
                .query((row, number) -> new CriteriaException(
                        row.getObject("id", UUID.class),
                        row.getString("what"),
                        row.getString("reason"),
                        row.getString("allowed_by"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
