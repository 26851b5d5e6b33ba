package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PledgeStore {
    private static final String SELECT = """
            select id, challenge, request, organisation, organisation_name, whole, what, persons, hours, pieces, state,
                   wants_receipt, pledged_at
              from outreach.pledge where site_id = ? and\s""";

    private final JdbcClient db;

    PledgeStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Pledge pledge) {
        db.sql("""
                insert into outreach.pledge
                       (id, site_id, challenge, request, organisation, organisation_name, whole, what, persons, hours,
                        pieces, state, wants_receipt, pledged_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        pledge.id().value(),
                        site(),
                        pledge.challenge().value(),
                        pledge.request().value(),
                        pledge.organisation().value(),
                        pledge.organisationName(),
                        pledge.full(),
                        pledge.what(),
                        pledge.persons(),
                        pledge.hours(),
                        pledge.pieces(),
                        pledge.state().name(),
                        pledge.wantsReceipt(),
                        Timestamp.from(pledge.at()))
                .update();
    }

    Optional<Pledge> find(PledgeId id) {
        return db.sql(SELECT + "id = ?")
                .params(site(), id.value())
                .query(PledgeStore::pledge)
                .optional();
    }

    List<Pledge> of(SupportRequestId request) {
        return db.sql(SELECT + "request = ? order by pledged_at, id")
                .params(site(), request.value())
                .query(PledgeStore::pledge)
                .list();
    }

    List<Pledge> of(ChallengeId challenge) {
        return db.sql(SELECT + "challenge = ? order by pledged_at, id")
                .params(site(), challenge.value())
                .query(PledgeStore::pledge)
                .list();
    }

    /** Whole yeses that wait for a choice. */
    List<Pledge> toChoose() {
        return db.sql(SELECT + "state = 'OFFERED' and whole order by pledged_at, id")
                .params(site())
                .query(PledgeStore::pledge)
                .list();
    }

    boolean move(PledgeId id, PledgeState from, PledgeState to) {
        return db.sql("update outreach.pledge set state = ? where site_id = ? and id = ? and state = ?")
                        .params(to.name(), site(), id.value(), from.name())
                        .update()
                == 1;
    }

    /** The agreement names an amount of its own: a promise of the whole becomes one of a part. */
    void agreedOn(PledgeId id, Quantity quantity) {
        db.sql("""
                update outreach.pledge set whole = false, persons = ?, hours = ?, pieces = ?
                 where site_id = ? and id = ?""")
                .params(quantity.persons(), quantity.hours(), quantity.pieces(), site(), id.value())
                .update();
    }

    /** The company thought better of it. */
    void withdraw(ChallengeId challenge) {
        db.sql("""
                update outreach.pledge set state = 'WITHDRAWN'
                 where site_id = ? and challenge = ? and state <> 'WITHDRAWN'""").params(site(), challenge.value()).update();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static Pledge pledge(ResultSet row, int number) throws SQLException {
        return new Pledge(
                new PledgeId(row.getObject("id", UUID.class)),
                new ChallengeId(row.getObject("challenge", UUID.class)),
                new SupportRequestId(row.getObject("request", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                row.getBoolean("whole"),
                row.getString("what"),
                row.getObject("persons", Integer.class),
                row.getObject("hours", Double.class),
                row.getObject("pieces", Integer.class),
                PledgeState.valueOf(row.getString("state")),
                row.getBoolean("wants_receipt"),
                row.getTimestamp("pledged_at").toInstant());
    }
}
