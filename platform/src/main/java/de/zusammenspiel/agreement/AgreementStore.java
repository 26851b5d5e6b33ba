package de.zusammenspiel.agreement;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of agreements; the two sides are {@link PartyStore}'s, what they give {@link ContributionStore}'s. */
@Component
class AgreementStore {
    private static final String SELECT = """
            select id, number, request, request_number, origin, origin_id, subject, delivery_note, from_day, until_day,
                   place, first_contact_by, first_contact_until, bring, insurance_accident, insurance_liability,
                   insurance_vehicle, counter_gift, council_needed, council_decided_on, runner, runner_name, state,
                   state_at, stuck_reason, ask_on, asked_at, agreed_at, finished_at, thanked_at, created_at, version
              from agreement.agreement where site_id = ? and\s""";

    private final JdbcClient db;
    private final PartyStore parties;
    private final ContributionStore contributions;

    AgreementStore(JdbcClient db, PartyStore parties, ContributionStore contributions) {
        this.db = db;
        this.parties = parties;
        this.contributions = contributions;
    }

    void insert(Agreement one, @Nullable UUID pledge) {
        SupportRequestId request = one.request();
        db.sql("""
                insert into agreement.agreement
                       (id, site_id, number, request, request_number, origin, origin_id, pledge, subject, delivery_note,
                        from_day, until_day, place, first_contact_by, first_contact_until, bring, insurance_accident,
                        insurance_liability, insurance_vehicle, counter_gift, council_needed, council_decided_on, runner,
                        runner_name, state, state_at, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        one.id().value(),
                        site(),
                        one.number(),
                        request == null ? null : request.value(),
                        one.requestNumber(),
                        one.origin().name(),
                        one.originId(),
                        pledge,
                        one.subject(),
                        one.deliveryNote(),
                        one.from(),
                        one.until(),
                        one.place(),
                        one.firstContactBy(),
                        one.firstContactUntil(),
                        one.bring(),
                        one.insurance().accident(),
                        one.insurance().liability(),
                        one.insurance().vehicle(),
                        one.counterGift(),
                        one.councilNeeded(),
                        one.councilDecidedOn(),
                        one.runner(),
                        one.runnerName(),
                        one.state().name(),
                        Cells.stamp(one.stateAt()),
                        Cells.stamp(one.createdAt()))
                .update();
        one.parties().forEach(party -> parties.insert(one.id(), party));
        contributions.replace(one.id(), one.contributions());
    }

    Optional<Agreement> find(AgreementId id) {
        return whole(db.sql(SELECT + "id = ?")
                        .params(site(), id.value())
                        .query(AgreementStore::head)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Agreement> byNumber(String number) {
        return whole(db.sql(SELECT + "number = ?")
                        .params(site(), number)
                        .query(AgreementStore::head)
                        .list())
                .stream()
                .findFirst();
    }

    List<Agreement> of(SupportRequestId request) {
        return whole(db.sql(SELECT + "request = ? order by created_at, number")
                .params(site(), request.value())
                .query(AgreementStore::head)
                .list());
    }

    Optional<AgreementId> ofPledge(UUID pledge) {
        return db.sql("select id from agreement.agreement where site_id = ? and pledge = ? and state <> 'CANCELLED'")
                .params(site(), pledge)
                .query((row, number) -> new AgreementId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<UUID> pledgeOf(AgreementId id) {
        return db.sql("select pledge from agreement.agreement where site_id = ? and id = ? and pledge is not null")
                .params(site(), id.value())
                .query(UUID.class)
                .optional();
    }

    List<UUID> pledgesOf(SupportRequestId request) {
        return db.sql("""
                select pledge from agreement.agreement
                 where site_id = ? and request = ? and pledge is not null and state <> 'CANCELLED'""").params(site(), request.value()).query(UUID.class).list();
    }

    /** First contact is due and nobody has been reminded. */
    List<Agreement> toRemind(LocalDate today) {
        return whole(db.sql(SELECT + """
                state = 'CONFIRMED' and first_contact_until <= ? and first_contact_reminded_at is null order by number""")
                .params(site(), today)
                .query(AgreementStore::head)
                .list());
    }

    /** The day after it was to be over: how did it go? */
    List<Agreement> toAsk(LocalDate today) {
        return whole(db.sql(SELECT + """
                state in ('CONFIRMED', 'RUNNING', 'STUCK') and ask_on <= ? and asked_at is null order by number""")
                .params(site(), today)
                .query(AgreementStore::head)
                .list());
    }

    List<Agreement> toAskAgain(Instant askedBefore) {
        return whole(db.sql(SELECT + """
                state in ('CONFIRMED', 'RUNNING', 'STUCK') and asked_at <= ? and asked_again_at is null order by number""")
                .params(site(), Cells.stamp(askedBefore))
                .query(AgreementStore::head)
                .list());
    }

    /** @return false if somebody else changed it since it was opened */
    boolean change(AgreementId id, int version, Terms terms) {
        return db.sql("""
                update agreement.agreement
                   set subject = ?, delivery_note = ?, from_day = ?, until_day = ?, place = ?, first_contact_by = ?,
                       first_contact_until = ?, bring = ?, insurance_accident = ?, insurance_liability = ?,
                       insurance_vehicle = ?, counter_gift = ?, council_needed = ?, council_decided_on = ?,
                       version = version + 1
                 where site_id = ? and id = ? and version = ?""")
                        .params(
                                terms.subject(),
                                terms.deliveryNote(),
                                terms.from(),
                                terms.until(),
                                terms.place(),
                                terms.firstContactBy(),
                                terms.firstContactUntil(),
                                terms.bring(),
                                terms.insurance().accident(),
                                terms.insurance().liability(),
                                terms.insurance().vehicle(),
                                terms.counterGift(),
                                terms.councilNeeded(),
                                terms.councilDecidedOn(),
                                site(),
                                id.value(),
                                version)
                        .update()
                == 1;
    }

    void councilDecided(AgreementId id, LocalDate on) {
        db.sql(
                        "update agreement.agreement set council_decided_on = ?, version = version + 1 where site_id = ? and id = ?")
                .params(on, site(), id.value())
                .update();
    }

    void runner(AgreementId id, UUID account, String name) {
        db.sql("update agreement.agreement set runner = ?, runner_name = ? where site_id = ? and id = ?")
                .params(account, name, site(), id.value())
                .update();
    }

    /** @return false if it stands elsewhere by now; the row stays locked until the transaction ends */
    boolean move(AgreementId id, Collection<AgreementState> from, AgreementState to, String stuckReason, Instant at) {
        return db.sql("""
                update agreement.agreement
                   set state_at = case when state = ? then state_at else ? end, state = ?, stuck_reason = ?,
                       version = version + 1
                 where site_id = ? and id = ? and state = any(?)""")
                        .params(
                                to.name(),
                                Cells.stamp(at),
                                to.name(),
                                stuckReason,
                                site(),
                                id.value(),
                                Cells.names(from))
                        .update()
                == 1;
    }

    /** Two sides may answer at the same moment; the second one must see the first. */
    Optional<AgreementState> lock(AgreementId id) {
        return db.sql("select state from agreement.agreement where site_id = ? and id = ? for update")
                .params(site(), id.value())
                .query((row, number) -> AgreementState.valueOf(row.getString(1)))
                .optional();
    }

    void agreed(AgreementId id, Instant at, LocalDate askOn) {
        db.sql("update agreement.agreement set agreed_at = ?, ask_on = ? where site_id = ? and id = ?")
                .params(Cells.stamp(at), askOn, site(), id.value())
                .update();
    }

    void finished(AgreementId id, Instant at) {
        db.sql("update agreement.agreement set finished_at = ? where site_id = ? and id = ?")
                .params(Cells.stamp(at), site(), id.value())
                .update();
    }

    void thanked(AgreementId id, Instant at) {
        db.sql("update agreement.agreement set thanked_at = ? where site_id = ? and id = ?")
                .params(Cells.stamp(at), site(), id.value())
                .update();
    }

    void reminded(AgreementId id, Instant at) {
        db.sql("update agreement.agreement set first_contact_reminded_at = ? where site_id = ? and id = ?")
                .params(Cells.stamp(at), site(), id.value())
                .update();
    }

    void asked(AgreementId id, Instant at) {
        db.sql("update agreement.agreement set asked_at = ? where site_id = ? and id = ?")
                .params(Cells.stamp(at), site(), id.value())
                .update();
    }

    void askedAgain(AgreementId id, Instant at) {
        db.sql("update agreement.agreement set asked_again_at = ? where site_id = ? and id = ?")
                .params(Cells.stamp(at), site(), id.value())
                .update();
    }

    boolean mayAskAgain(AgreementId id, Instant since) {
        return db.sql("""
                select asked_again_at is null or asked_again_at < ? from agreement.agreement
                 where site_id = ? and id = ?""")
                .params(Cells.stamp(since), site(), id.value())
                .query(Boolean.class)
                .single();
    }

    /** @return false when somebody asked again since */
    boolean claimAskAgain(AgreementId id, Instant at, Instant since) {
        return db.sql("""
                update agreement.agreement set asked_again_at = ?
                 where site_id = ? and id = ? and (asked_again_at is null or asked_again_at < ?)""")
                        .params(Cells.stamp(at), site(), id.value(), Cells.stamp(since))
                        .update()
                == 1;
    }

    /** An agreement without its sides and contributions. */
    private record Head(AgreementId id, Building rest) {}

    @FunctionalInterface
    private interface Building {
        Agreement with(Party company, Party nonProfit, List<Contribution> contributions);
    }

    private List<Agreement> whole(List<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        List<AgreementId> ids = heads.stream().map(Head::id).toList();
        Map<AgreementId, Map<Side, Party>> sides = parties.of(ids);
        Map<AgreementId, List<Contribution>> given = contributions.of(ids);
        return heads.stream()
                .map(head -> {
                    Map<Side, Party> two = sides.getOrDefault(head.id(), Map.of());
                    return head.rest()
                            .with(
                                    Objects.requireNonNull(two.get(Side.COMPANY)),
                                    Objects.requireNonNull(two.get(Side.NON_PROFIT)),
                                    given.getOrDefault(head.id(), List.of()));
                })
                .toList();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        AgreementId id = new AgreementId(row.getObject("id", UUID.class));
        String nr = row.getString("number");
        SupportRequestId request = Cells.id(row, "request", SupportRequestId::new);
        String requestNumber = row.getString("request_number");
        Origin origin = Origin.valueOf(row.getString("origin"));
        UUID originId = row.getObject("origin_id", UUID.class);
        String subject = row.getString("subject");
        boolean deliveryNote = row.getBoolean("delivery_note");
        LocalDate from = row.getObject("from_day", LocalDate.class);
        LocalDate until = row.getObject("until_day", LocalDate.class);
        String place = row.getString("place");
        String firstContactBy = row.getString("first_contact_by");
        LocalDate firstContactUntil = row.getObject("first_contact_until", LocalDate.class);
        String bring = row.getString("bring");
        Insurance insurance = new Insurance(
                row.getString("insurance_accident"),
                row.getString("insurance_liability"),
                row.getString("insurance_vehicle"));
        boolean counterGift = row.getBoolean("counter_gift");
        boolean councilNeeded = row.getBoolean("council_needed");
        LocalDate councilDecidedOn = row.getObject("council_decided_on", LocalDate.class);
        UUID runner = row.getObject("runner", UUID.class);
        String runnerName = row.getString("runner_name");
        AgreementState state = AgreementState.valueOf(row.getString("state"));
        Instant stateAt = row.getTimestamp("state_at").toInstant();
        String stuckReason = row.getString("stuck_reason");
        LocalDate askOn = row.getObject("ask_on", LocalDate.class);
        Instant askedAt = Cells.instant(row, "asked_at");
        Instant agreedAt = Cells.instant(row, "agreed_at");
        Instant finishedAt = Cells.instant(row, "finished_at");
        Instant thankedAt = Cells.instant(row, "thanked_at");
        Instant createdAt = row.getTimestamp("created_at").toInstant();
        int version = row.getInt("version");
        return new Head(
                id,
                (company, nonProfit, contributions) -> new Agreement(
                        id,
                        nr,
                        request,
                        requestNumber,
                        origin,
                        originId,
                        subject,
                        company,
                        nonProfit,
                        contributions,
                        deliveryNote,
                        from,
                        until,
                        place,
                        firstContactBy,
                        firstContactUntil,
                        bring,
                        insurance,
                        counterGift,
                        councilNeeded,
                        councilDecidedOn,
                        runner,
                        runnerName,
                        state,
                        stateAt,
                        stuckReason,
                        askOn,
                        askedAt,
                        agreedAt,
                        finishedAt,
                        thankedAt,
                        createdAt,
                        version));
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
