package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RequestStore {
    private static final String COLUMNS = """
            id, number, organisation, organisation_name, contact_name, contact_email, contact_phone, question, purpose,
            kinds, amount, persons, hours, pieces, wish_date, flexible_date, ags, place_label, confidential_place,
            own_steps, why_not_otherwise, participation, reciprocation, alternatives_ok, minors, municipal,
            council_decided_on, publication_ok, channel, split_from, step, step_at, due, next_actor, created_at, version""";
    static final String CARD =
            "id, number, organisation_name, question, kinds, place_label, wish_date, step, step_at, due, next_actor";
    private final JdbcClient db;
    private final RequestCounts counts;

    RequestStore(JdbcClient db, RequestCounts counts) {
        this.db = db;
        this.counts = counts;
    }

    /** Inserts a request as a draft; the ledger moves it on. */
    void insert(UUID id, String number, NewRequest request, @Nullable SupportRequestId splitFrom, Instant at) {
        counts.change();
        db.sql("""
                insert into intake.request
                       (id, site_id, number, organisation, organisation_name, contact_name, contact_email,
                        contact_phone, question, purpose, kinds, amount, persons, hours, pieces, wish_date,
                        flexible_date, ags, place_label, confidential_place, own_steps, why_not_otherwise,
                        participation, reciprocation, alternatives_ok, minors, municipal, council_decided_on,
                        publication_ok, channel,
                        split_from, step, step_at, next_actor, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                        'DRAFT', ?, 'APPLICANT', ?)""")
                .param(id)
                .param(site().value())
                .param(number)
                .params(facts(request))
                .param(request.channel().name())
                .param(splitFrom == null ? null : splitFrom.value())
                .param(Timestamp.from(at))
                .param(Timestamp.from(at))
                .update();
    }

    /** @return false when the version is no longer that of the row */
    boolean update(SupportRequestId id, int version, NewRequest request) {
        counts.change();
        return db.sql("""
                update intake.request
                   set organisation = ?, organisation_name = ?, contact_name = ?, contact_email = ?, contact_phone = ?,
                       question = ?, purpose = ?, kinds = ?, amount = ?, persons = ?, hours = ?, pieces = ?,
                       wish_date = ?, flexible_date = ?, ags = ?, place_label = ?, confidential_place = ?,
                       own_steps = ?, why_not_otherwise = ?, participation = ?, reciprocation = ?,
                       alternatives_ok = ?, minors = ?, municipal = ?, council_decided_on = ?,
                       publication_ok = ?, version = version + 1
                 where site_id = ? and id = ? and version = ?""")
                        .params(facts(request))
                        .param(site().value())
                        .param(id.value())
                        .param(version)
                        .update()
                == 1;
    }

    private static List<@Nullable Object> facts(NewRequest request) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(
                request.organisation() == null ? null : request.organisation().value());
        values.add(request.organisationName());
        values.add(request.contactName());
        values.add(request.contactEmail());
        values.add(request.contactPhone());
        values.add(request.question());
        values.add(request.purpose());
        values.add(Cells.names(request.kinds()));
        values.add(request.amount());
        values.add(request.persons());
        values.add(request.hours());
        values.add(request.pieces());
        values.add(request.wishDate());
        values.add(request.flexibleDate());
        values.add(request.ags());
        values.add(request.placeLabel());
        values.add(request.confidentialPlace());
        values.add(request.ownSteps());
        values.add(request.whyNotOtherwise());
        values.add(request.participation());
        values.add(request.reciprocation());
        values.add(request.alternativesOk());
        values.add(request.minors());
        values.add(request.municipal());
        values.add(request.councilDecidedOn());
        values.add(request.publicationOk());
        return values;
    }

    Optional<SupportRequest> find(SupportRequestId id) {
        return db.sql("select " + COLUMNS + " from intake.request where site_id = ? and id = ?")
                .params(site().value(), id.value())
                .query(RequestStore::request)
                .optional();
    }

    Optional<SupportRequest> byNumber(String number) {
        return db.sql("select " + COLUMNS + " from intake.request where site_id = ? and number = ?")
                .params(site().value(), number)
                .query(RequestStore::request)
                .optional();
    }

    List<SupportRequest> splitFrom(SupportRequestId id) {
        return db.sql("select " + COLUMNS + " from intake.request where site_id = ? and split_from = ? order by number")
                .params(site().value(), id.value())
                .query(RequestStore::request)
                .list();
    }

    List<SupportRequest> inSteps(Set<Step> steps) {
        return db.sql("select " + COLUMNS
                        + " from intake.request where site_id = ? and step = any(?) order by created_at, id")
                .params(site().value(), Cells.names(steps))
                .query(RequestStore::request)
                .list();
    }

    List<SupportRequest> these(Collection<SupportRequestId> ids) {
        return db.sql("select " + COLUMNS + " from intake.request where site_id = ? and id = any(?)")
                .params(
                        site().value(),
                        ids.stream().map(SupportRequestId::value).toArray(UUID[]::new))
                .query(RequestStore::request)
                .list();
    }

    List<RequestCard> cards(Set<Step> steps) {
        return db.sql(
                        "select " + CARD
                                + " from intake.request where site_id = ? and step = any(?) order by due nulls last, created_at, id")
                .params(site().value(), Cells.names(steps))
                .query(RequestStore::card)
                .list();
    }

    List<SupportRequestId> ids(Set<Step> steps) {
        return db.sql("select id from intake.request where site_id = ? and step = any(?)")
                .params(site().value(), Cells.names(steps))
                .query((row, number) -> new SupportRequestId(row.getObject("id", UUID.class)))
                .list();
    }

    List<RequestCard> cardsOf(OrganisationId organisation) {
        return db.sql("select " + CARD
                        + " from intake.request where site_id = ? and organisation = ? order by created_at desc, id")
                .params(site().value(), organisation.value())
                .query(RequestStore::card)
                .list();
    }

    /** Open requests whose wish date has passed and about which nobody was told yet. */
    List<SupportRequest> wishPassed(LocalDate today, Set<Step> steps) {
        return db.sql("select " + COLUMNS + """
                 from intake.request
                where site_id = ? and step = any(?) and wish_date < ?
                  and (wish_flagged_for is null or wish_flagged_for <> wish_date)
                order by wish_date, id""")
                .params(site().value(), Cells.names(steps), today)
                .query(RequestStore::request)
                .list();
    }

    void wishFlagged(SupportRequestId id) {
        db.sql("update intake.request set wish_flagged_for = wish_date where site_id = ? and id = ?")
                .params(site().value(), id.value())
                .update();
    }

    void linkOrganisation(SupportRequestId id, OrganisationId organisation) {
        db.sql("update intake.request set organisation = ? where site_id = ? and id = ?")
                .params(organisation.value(), site().value(), id.value())
                .update();
    }

    /** @return false when the request has moved on since it came in */
    boolean deleteUntouched(SupportRequestId id) {
        counts.change();
        return db.sql("""
                delete from intake.request r
                 where r.site_id = ? and r.id = ? and r.version = 1 and r.step in ('SUBMITTED', 'CLARIFYING')
                   and (select count(*) from intake.request_step s
                         where s.site_id = r.site_id and s.request = r.id and s.step <> 'DRAFT') = 1""").params(site().value(), id.value()).update() == 1;
    }

    List<RequestCard> page(RequestFilter filter, int offset, int limit) {
        CardQuery query = query(filter);
        return db.sql(query.rows(CARD, order(filter.sort()), offset, limit))
                .params(query.params())
                .query(RequestStore::card)
                .list();
    }

    long count(RequestFilter filter) {
        return counts.of(filter, () -> {
            CardQuery query = query(filter);
            return db.sql(query.number())
                    .params(query.params())
                    .query(Long.class)
                    .single();
        });
    }

    private static CardQuery query(RequestFilter filter) {
        CardQuery query = new CardQuery("intake.request")
                .among("step", filter.steps())
                .of(filter.kind())
                .words(filter.text(), "number", "organisation_name", "question", "place_label");
        return filter.overdueOn() == null ? query : query.and("due < ?", java.sql.Date.valueOf(filter.overdueOn()));
    }

    private static String order(RequestFilter.Sort sort) {
        return switch (sort) {
            case NEWEST -> "created_at desc, id desc";
            case DUE -> "due nulls last, created_at, id";
            case ORGANISATION -> "lower(organisation_name), created_at desc, id";
            case WISH_DATE -> "wish_date nulls last, created_at, id";
        };
    }

    private static SiteId site() {
        return CurrentSite.require();
    }

    private static SupportRequest request(ResultSet row, int number) throws SQLException {
        return new SupportRequest(
                new SupportRequestId(row.getObject("id", UUID.class)),
                row.getString("number"),
                Cells.id(row, "organisation", OrganisationId::new),
                row.getString("organisation_name"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getString("question"),
                row.getString("purpose"),
                Rows.kinds(row),
                row.getString("amount"),
                row.getObject("persons", Integer.class),
                row.getObject("hours", Double.class),
                row.getObject("pieces", Integer.class),
                row.getObject("wish_date", LocalDate.class),
                row.getBoolean("flexible_date"),
                row.getString("ags"),
                row.getString("place_label"),
                row.getBoolean("confidential_place"),
                row.getString("own_steps"),
                row.getString("why_not_otherwise"),
                row.getString("participation"),
                row.getString("reciprocation"),
                row.getBoolean("alternatives_ok"),
                row.getBoolean("minors"),
                row.getBoolean("municipal"),
                row.getObject("council_decided_on", LocalDate.class),
                row.getBoolean("publication_ok"),
                Channel.valueOf(row.getString("channel")),
                Cells.id(row, "split_from", SupportRequestId::new),
                Step.valueOf(row.getString("step")),
                row.getTimestamp("step_at").toInstant(),
                row.getObject("due", LocalDate.class),
                NextActor.valueOf(row.getString("next_actor")),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("version"));
    }

    static RequestCard card(ResultSet row, int number) throws SQLException {
        return new RequestCard(
                new SupportRequestId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("organisation_name"),
                row.getString("question"),
                Rows.kinds(row),
                row.getString("place_label"),
                row.getObject("wish_date", LocalDate.class),
                Step.valueOf(row.getString("step")),
                row.getTimestamp("step_at").toInstant(),
                row.getObject("due", LocalDate.class),
                NextActor.valueOf(row.getString("next_actor")));
    }
}
