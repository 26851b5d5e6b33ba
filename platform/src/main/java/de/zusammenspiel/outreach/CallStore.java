package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CallStore {
    private static final String CALL = """
            select id, request, request_number, sentence, started_at, started_by_name, partners_at, closed_at
              from outreach.call_for_contacts where site_id = ? and\s""";
    private static final String HINT = """
            select h.organisation, h.organisation_name, h.function, h.strength, h.asks, h.at, r.name, r.account,
                   c.request_number,
                   exists (select 1 from outreach.challenge a
                            where a.site_id = h.site_id and a.request = c.request and a.organisation = h.organisation
                              and a.state <> 'WITHDRAWN') as under_way
              from outreach.call_hint h
              join outreach.call_recipient r on r.site_id = h.site_id and r.id = h.recipient
              join outreach.call_for_contacts c on c.site_id = h.site_id and c.id = r.call
             where h.site_id = ? and\s""";

    private final JdbcClient db;

    CallStore(JdbcClient db) {
        this.db = db;
    }

    /** False when a question for this request is on its way already. */
    boolean insert(CallForContacts call) {
        return db.sql("""
                insert into outreach.call_for_contacts
                       (id, site_id, request, request_number, sentence, started_at, started_by_name)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, request) where closed_at is null do nothing""")
                        .params(
                                call.id(),
                                site(),
                                call.request().value(),
                                call.requestNumber(),
                                call.sentence(),
                                Timestamp.from(call.startedAt()),
                                call.startedBy())
                        .update()
                == 1;
    }

    Optional<CallForContacts> find(UUID id) {
        return db.sql(CALL + "id = ?").params(site(), id).query(CallStore::call).optional();
    }

    Optional<CallForContacts> latest(SupportRequestId request) {
        return db.sql(CALL + "request = ? order by started_at desc, id desc limit 1")
                .params(site(), request.value())
                .query(CallStore::call)
                .optional();
    }

    boolean toPartners(UUID id, Instant at) {
        return db.sql("""
                update outreach.call_for_contacts set partners_at = ?
                 where site_id = ? and id = ? and partners_at is null and closed_at is null""").params(Timestamp.from(at), site(), id).update() == 1;
    }

    boolean close(UUID id, Instant at) {
        return db.sql("""
                update outreach.call_for_contacts set closed_at = ?
                 where site_id = ? and id = ? and closed_at is null""").params(Timestamp.from(at), site(), id).update() == 1;
    }

    boolean insert(CallRecipient recipient, Instant at) {
        OrganisationId organisation = recipient.organisation();
        return db.sql("""
                insert into outreach.call_recipient (id, site_id, call, account, organisation, name, sent_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                recipient.id(),
                                site(),
                                recipient.call(),
                                recipient.account(),
                                organisation == null ? null : organisation.value(),
                                recipient.name(),
                                Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<CallRecipient> recipient(UUID id) {
        return db.sql("""
                select id, call, account, organisation, name, reply from outreach.call_recipient
                 where site_id = ? and id = ?""").params(site(), id).query(CallStore::recipient).optional();
    }

    List<CallRecipient> recipients(UUID call) {
        return db.sql("""
                select id, call, account, organisation, name, reply from outreach.call_recipient
                 where site_id = ? and call = ? order by (account is null), name, id""").params(site(), call).query(CallStore::recipient).list();
    }

    void replied(UUID recipient, CallAnswer answer, Instant at) {
        db.sql("update outreach.call_recipient set reply = ?, replied_at = ? where site_id = ? and id = ?")
                .params(answer.name(), Timestamp.from(at), site(), recipient)
                .update();
    }

    /** The same house named twice counts once, as it was named last. */
    void hint(
            UUID id,
            UUID recipient,
            OrganisationId organisation,
            String organisationName,
            NewHint hint,
            @Nullable ChallengeId challenge,
            Instant at) {
        db.sql("""
                insert into outreach.call_hint
                       (id, site_id, recipient, organisation, organisation_name, function, strength, asks, challenge, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, recipient, organisation)
                do update set function = excluded.function, strength = excluded.strength, asks = excluded.asks,
                              challenge = coalesce(excluded.challenge, call_hint.challenge)""")
                .params(
                        id,
                        site(),
                        recipient,
                        organisation.value(),
                        organisationName,
                        hint.function(),
                        hint.strength(),
                        hint.asks(),
                        challenge == null ? null : challenge.value(),
                        Timestamp.from(at))
                .update();
    }

    List<CallHint> hints(UUID call) {
        return db.sql(HINT + "r.call = ? order by h.at, h.id")
                .params(site(), call)
                .query(CallStore::hint)
                .list();
    }

    List<CallHint> hintsOf(UUID recipient) {
        return db.sql(HINT + "h.recipient = ? order by h.at, h.id")
                .params(site(), recipient)
                .query(CallStore::hint)
                .list();
    }

    /** Houses of questions on their way which nobody is going to ask yet, the oldest first. */
    List<CallHint> open() {
        return db.sql("select * from (" + HINT + "c.closed_at is null) one where not one.under_way order by one.at")
                .params(site())
                .query(CallStore::hint)
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static CallForContacts call(ResultSet row, int number) throws SQLException {
        return new CallForContacts(
                row.getObject("id", UUID.class),
                new SupportRequestId(row.getObject("request", UUID.class)),
                row.getString("request_number"),
                row.getString("sentence"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by_name"),
                Cells.instant(row, "partners_at"),
                Cells.instant(row, "closed_at"));
    }

    private static CallRecipient recipient(ResultSet row, int number) throws SQLException {
        return new CallRecipient(
                row.getObject("id", UUID.class),
                row.getObject("call", UUID.class),
                row.getObject("account", UUID.class),
                Cells.id(row, "organisation", OrganisationId::new),
                row.getString("name"),
                Cells.one(row, "reply", CallAnswer.class));
    }

    private static CallHint hint(ResultSet row, int number) throws SQLException {
        return new CallHint(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                row.getString("function"),
                row.getInt("strength"),
                row.getString("name"),
                row.getObject("account", UUID.class),
                row.getBoolean("asks"),
                row.getBoolean("under_way"),
                row.getTimestamp("at").toInstant(),
                row.getString("request_number"));
    }
}
