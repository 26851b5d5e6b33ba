package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChallengeStore {
    private static final String SELECT = """
            select id, number, request, request_number, organisation, organisation_name, contact, contact_name, offer,
                   asked_by, asked_by_name, way, greeting, text, state, planned_at, attempts, attempted_at, asked_at,
                   remind_on, rests_on, answer, answered_at, answered_by, answer_note, later_from, kept_offer, because,
                   version
              from outreach.challenge where site_id = ? and\s""";

    private final JdbcClient db;

    ChallengeStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Challenge challenge) {
        db.sql("""
                insert into outreach.challenge
                       (id, site_id, number, request, request_number, organisation, organisation_name, contact,
                        contact_name, offer, asked_by, asked_by_name, way, greeting, text, state, planned_at, because)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        challenge.id().value(),
                        site(),
                        challenge.number(),
                        challenge.request().value(),
                        challenge.requestNumber(),
                        challenge.organisation().value(),
                        challenge.organisationName(),
                        value(challenge.contact()),
                        challenge.contactName(),
                        value(challenge.offer()),
                        challenge.askedBy(),
                        challenge.askedByName(),
                        challenge.way().name(),
                        challenge.greeting(),
                        challenge.text(),
                        challenge.state().name(),
                        Timestamp.from(challenge.plannedAt()),
                        challenge.because())
                .update();
    }

    Optional<Challenge> find(ChallengeId id) {
        return db.sql(SELECT + "id = ?")
                .params(site(), id.value())
                .query(ChallengeStore::challenge)
                .optional();
    }

    Optional<Challenge> byNumber(String number) {
        return db.sql(SELECT + "number = ?")
                .params(site(), number)
                .query(ChallengeStore::challenge)
                .optional();
    }

    List<Challenge> of(SupportRequestId request) {
        return db.sql(SELECT + "request = ? order by planned_at, number")
                .params(site(), request.value())
                .query(ChallengeStore::challenge)
                .list();
    }

    List<Challenge> ofAll(Collection<SupportRequestId> requests) {
        return db.sql(SELECT + "request = any(?) order by planned_at, number")
                .params(site(), requests.stream().map(SupportRequestId::value).toArray(UUID[]::new))
                .query(ChallengeStore::challenge)
                .list();
    }

    List<Challenge> ofOrganisation(OrganisationId organisation) {
        return db.sql(SELECT + "organisation = ? order by planned_at desc, number desc")
                .params(site(), organisation.value())
                .query(ChallengeStore::challenge)
                .list();
    }

    void endedWithCompany(ChallengeId id) {
        db.sql("update outreach.challenge set ended_with_company = true where site_id = ? and id = ?")
                .params(site(), id.value())
                .update();
    }

    /** Asks that were withdrawn because the company was no more. */
    List<Challenge> endedWithCompany(OrganisationId organisation) {
        return db.sql(SELECT + """
                organisation = ? and ended_with_company and state = 'WITHDRAWN' order by planned_at, number""")
                .params(site(), organisation.value())
                .query(ChallengeStore::challenge)
                .list();
    }

    void forgetEndedWithCompany(OrganisationId organisation) {
        db.sql("""
                update outreach.challenge set ended_with_company = false
                 where site_id = ? and organisation = ? and ended_with_company""").params(site(), organisation.value()).update();
    }

    /** What the member has to do first, then what waits, then the rest, the newest first. */
    List<Challenge> ofMember(UUID account) {
        return db.sql(SELECT + """
                asked_by = ?
                 order by case state when 'PLANNED' then 0 when 'ASKED' then 1 else 2 end, planned_at desc, number desc
                 limit 200""")
                .params(site(), account)
                .query(ChallengeStore::challenge)
                .list();
    }

    /** How many asks each member has under way. */
    Map<UUID, Integer> underWay() {
        Map<UUID, Integer> asks = new HashMap<>();
        db.sql("""
                select asked_by, count(*) as asks from outreach.challenge
                 where site_id = ? and state in ('PLANNED', 'ASKED') group by asked_by""")
                .params(site())
                .query((row, number) -> Map.entry(row.getObject("asked_by", UUID.class), row.getInt("asks")))
                .list()
                .forEach(entry -> asks.put(entry.getKey(), entry.getValue()));
        return asks;
    }

    List<Challenge> in(ChallengeState state) {
        return db.sql(SELECT + "state = ? order by coalesce(rests_on, planned_at::date), number")
                .params(site(), state.name())
                .query(ChallengeStore::challenge)
                .list();
    }

    /** The last that rested of each of these requests, where nobody else is asked or about to be. */
    List<Challenge> rested(List<SupportRequestId> requests) {
        return db.sql("select * from (" + SELECT.replace("select ", "select distinct on (request) ") + """
                        state = 'NO_ANSWER' and request = any(?)
                          and not exists (select 1 from outreach.challenge u
                                           where u.site_id = challenge.site_id and u.request = challenge.request
                                             and u.state in ('ASKED', 'PLANNED'))
                        order by request, rests_on desc nulls last, number desc) last
                order by rests_on nulls first, number""")
                .params(site(), requests.stream().map(SupportRequestId::value).toArray(UUID[]::new))
                .query(ChallengeStore::challenge)
                .list();
    }

    /** Asked, with the member's reminder due and not yet written. */
    List<Challenge> toRemind(LocalDate today) {
        return db.sql(SELECT + "state = 'ASKED' and remind_on <= ? and reminded_at is null order by number")
                .params(site(), today)
                .query(ChallengeStore::challenge)
                .list();
    }

    List<Challenge> toRest(LocalDate today) {
        return db.sql(SELECT + "state = 'ASKED' and rests_on <= ? order by number")
                .params(site(), today)
                .query(ChallengeStore::challenge)
                .list();
    }

    boolean changeText(ChallengeId id, int version, String greeting, String text) {
        return db.sql("""
                update outreach.challenge set greeting = ?, text = ?, version = version + 1
                 where site_id = ? and id = ? and version = ? and state in ('PLANNED', 'ASKED')""").params(greeting, text, site(), id.value(), version).update() == 1;
    }

    boolean changeAsker(
            ChallengeId id, UUID account, String name, Way way, @Nullable ContactId contact, String contactName) {
        return db.sql("""
                update outreach.challenge
                   set asked_by = ?, asked_by_name = ?, way = ?, contact = ?, contact_name = ?, version = version + 1
                 where site_id = ? and id = ? and state in ('PLANNED', 'ASKED')""")
                        .params(account, name, way.name(), value(contact), contactName, site(), id.value())
                        .update()
                == 1;
    }

    boolean asked(ChallengeId id, Instant at, LocalDate remindOn, LocalDate restsOn) {
        return db.sql("""
                update outreach.challenge
                   set state = 'ASKED', asked_at = ?, remind_on = ?, rests_on = ?, version = version + 1
                 where site_id = ? and id = ? and state = 'PLANNED'""")
                        .params(Timestamp.from(at), remindOn, restsOn, site(), id.value())
                        .update()
                == 1;
    }

    void attempted(ChallengeId id, Instant at) {
        db.sql("""
                update outreach.challenge set attempts = attempts + 1, attempted_at = ?, version = version + 1
                 where site_id = ? and id = ?""").params(Timestamp.from(at), site(), id.value()).update();
    }

    void reminded(ChallengeId id, Instant at) {
        db.sql("update outreach.challenge set reminded_at = ? where site_id = ? and id = ?")
                .params(Timestamp.from(at), site(), id.value())
                .update();
    }

    /**
     * The member asked once more: the days of waiting start again.
     *
     * @return false when they have started today already, or nobody waits any more
     */
    boolean askedAgain(ChallengeId id, LocalDate remindOn, LocalDate restsOn) {
        return db.sql("""
                update outreach.challenge
                   set state = 'ASKED', remind_on = ?, rests_on = ?, reminded_at = null, version = version + 1
                 where site_id = ? and id = ?
                   and (state = 'NO_ANSWER' or state = 'ASKED' and rests_on is distinct from ?)""")
                        .params(remindOn, restsOn, site(), id.value(), restsOn)
                        .update()
                == 1;
    }

    boolean move(ChallengeId id, ChallengeState from, ChallengeState to) {
        return db.sql("""
                update outreach.challenge set state = ?, version = version + 1
                 where site_id = ? and id = ? and state = ?""").params(to.name(), site(), id.value(), from.name()).update() == 1;
    }

    void answered(
            ChallengeId id,
            ChallengeState state,
            Answer answer,
            Instant at,
            String by,
            AnswerDetails details,
            @Nullable OfferId keptOffer) {
        db.sql("""
                update outreach.challenge
                   set state = ?, answer = ?, answered_at = ?, answered_by = ?, answer_note = ?, later_from = ?,
                       kept_offer = ?, version = version + 1
                 where site_id = ? and id = ?""")
                .params(
                        state.name(),
                        answer.name(),
                        Timestamp.from(at),
                        by,
                        details.note(),
                        answer == Answer.LATER ? details.from() : null,
                        value(keptOffer),
                        site(),
                        id.value())
                .update();
    }

    /** Somebody else was chosen. */
    void surplus(ChallengeId id, @Nullable OfferId keptOffer) {
        db.sql("""
                update outreach.challenge set state = 'SURPLUS', kept_offer = ?, version = version + 1
                 where site_id = ? and id = ?""").params(value(keptOffer), site(), id.value()).update();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static @Nullable UUID value(@Nullable ContactId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID value(@Nullable OfferId id) {
        return id == null ? null : id.value();
    }

    private static Challenge challenge(ResultSet row, int number) throws SQLException {
        return new Challenge(
                new ChallengeId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new SupportRequestId(row.getObject("request", UUID.class)),
                row.getString("request_number"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                Cells.id(row, "contact", ContactId::new),
                row.getString("contact_name"),
                Cells.id(row, "offer", OfferId::new),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                Way.valueOf(row.getString("way")),
                row.getString("greeting"),
                row.getString("text"),
                ChallengeState.valueOf(row.getString("state")),
                row.getTimestamp("planned_at").toInstant(),
                row.getInt("attempts"),
                Cells.instant(row, "attempted_at"),
                Cells.instant(row, "asked_at"),
                row.getObject("remind_on", LocalDate.class),
                row.getObject("rests_on", LocalDate.class),
                Cells.one(row, "answer", Answer.class),
                Cells.instant(row, "answered_at"),
                row.getString("answered_by"),
                row.getString("answer_note"),
                row.getObject("later_from", LocalDate.class),
                Cells.id(row, "kept_offer", OfferId::new),
                row.getString("because"),
                row.getInt("version"));
    }
}
