package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OfferStore {
    private static final String COLUMNS = """
            id, number, organisation, organisation_name, contact_name, contact_email, contact_phone, what, amount, kinds,
            valid_until, available_from, ags, place_label, conditions, state, confirmed_at, version""";
    static final String CARD = "id, number, organisation_name, what, amount, kinds, place_label, valid_until, state";
    /** An offer nobody confirmed for {@link Offer#DAYS_CONFIRMED} days rests, whatever its last day is. */
    private static final String ENDS =
            "least(valid_until, cast(confirmed_at at time zone 'Europe/Berlin' as date) + 92)";

    private final JdbcClient db;

    OfferStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID id, String number, NewOffer offer, @Nullable Instant approvedAt, Instant at) {
        db.sql("""
                insert into intake.offer
                       (id, site_id, number, organisation, organisation_name, contact_name, contact_email,
                        contact_phone, what, amount, kinds, valid_until, available_from, ags, place_label, conditions,
                        publication_ok, channel, state, state_at, confirmed_at, approved_at, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?)""")
                .params(
                        id,
                        CurrentSite.require().value(),
                        number,
                        offer.organisation() == null
                                ? null
                                : offer.organisation().value(),
                        offer.organisationName(),
                        offer.contactName(),
                        offer.contactEmail(),
                        offer.contactPhone(),
                        offer.what(),
                        offer.amount(),
                        Cells.names(offer.kinds()),
                        offer.validUntil(),
                        offer.availableFrom(),
                        offer.ags(),
                        offer.placeLabel(),
                        offer.conditions(),
                        offer.publicationOk(),
                        offer.channel().name(),
                        Timestamp.from(at),
                        Timestamp.from(at),
                        Cells.stamp(approvedAt),
                        Timestamp.from(at))
                .update();
    }

    boolean update(OfferId id, int version, NewOffer offer) {
        return db.sql("""
                update intake.offer
                   set organisation_name = ?, contact_name = ?, contact_email = ?, contact_phone = ?, what = ?,
                       amount = ?, kinds = ?, valid_until = ?, available_from = ?, ags = ?, place_label = ?,
                       conditions = ?, version = version + 1,
                       state = case when state = 'EXPIRED' then 'OPEN' else state end
                 where site_id = ? and id = ? and version = ?""")
                        .params(
                                offer.organisationName(),
                                offer.contactName(),
                                offer.contactEmail(),
                                offer.contactPhone(),
                                offer.what(),
                                offer.amount(),
                                Cells.names(offer.kinds()),
                                offer.validUntil(),
                                offer.availableFrom(),
                                offer.ags(),
                                offer.placeLabel(),
                                offer.conditions(),
                                CurrentSite.require().value(),
                                id.value(),
                                version)
                        .update()
                == 1;
    }

    /** Compare-and-set of the state; the row stays locked until the transaction ends. */
    boolean move(
            OfferId id,
            Set<OfferState> from,
            OfferState to,
            @Nullable SupportRequestId request,
            String note,
            Instant at) {
        return db.sql("""
                update intake.offer set state = ?, state_at = ?, state_note = ?, request = ?
                 where site_id = ? and id = ? and state = any(?)""")
                        .params(
                                to.name(),
                                Timestamp.from(at),
                                note,
                                request == null ? null : request.value(),
                                CurrentSite.require().value(),
                                id.value(),
                                Cells.names(from))
                        .update()
                == 1;
    }

    void leave(OfferId id, String amount) {
        db.sql("update intake.offer set amount = ?, version = version + 1 where site_id = ? and id = ?")
                .params(amount, CurrentSite.require().value(), id.value())
                .update();
    }

    void approve(OfferId id, Instant at) {
        db.sql("update intake.offer set approved_at = coalesce(approved_at, ?) where site_id = ? and id = ?")
                .params(Timestamp.from(at), CurrentSite.require().value(), id.value())
                .update();
    }

    void confirm(OfferId id, Instant at, @Nullable LocalDate validUntil) {
        db.sql("""
                update intake.offer set confirmed_at = ?, valid_until = ?, version = version + 1,
                       state = case when state = 'EXPIRED' then 'OPEN' else state end
                 where site_id = ? and id = ?""")
                .params(Timestamp.from(at), validUntil, CurrentSite.require().value(), id.value())
                .update();
    }

    boolean deleteUntouched(OfferId id) {
        return db.sql("""
                delete from intake.offer o where o.site_id = ? and o.id = ? and o.version = 1 and o.state = 'OPEN'
                   and not exists (select 1 from intake.offer_call c where c.site_id = o.site_id and c.offer = o.id)""").params(CurrentSite.require().value(), id.value()).update() == 1;
    }

    Optional<Offer> find(OfferId id) {
        return db.sql("select " + COLUMNS + " from intake.offer where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .query(OfferStore::offer)
                .optional();
    }

    Optional<Offer> byNumber(String number) {
        return db.sql("select " + COLUMNS + " from intake.offer where site_id = ? and number = ?")
                .params(CurrentSite.require().value(), number)
                .query(OfferStore::offer)
                .optional();
    }

    Optional<OfferStanding> standing(OfferId id) {
        return db.sql("""
                select o.publication_ok, o.approved_at, o.state_note, o.created_at, o.channel, r.number as request
                  from intake.offer o left join intake.request r on r.site_id = o.site_id and r.id = o.request
                 where o.site_id = ? and o.id = ?""")
                .params(CurrentSite.require().value(), id.value())
                .query((row, number) -> new OfferStanding(
                        row.getBoolean("publication_ok"),
                        Cells.instant(row, "approved_at"),
                        row.getString("state_note"),
                        row.getTimestamp("created_at").toInstant(),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("request")))
                .optional();
    }

    List<Offer> open() {
        return db.sql("select " + COLUMNS
                        + " from intake.offer where site_id = ? and state = 'OPEN' order by created_at, id")
                .params(CurrentSite.require().value())
                .query(OfferStore::offer)
                .list();
    }

    List<Offer> these(Collection<OfferId> ids) {
        return db.sql("select " + COLUMNS + " from intake.offer where site_id = ? and id = any(?)")
                .params(
                        CurrentSite.require().value(),
                        ids.stream().map(OfferId::value).toArray(UUID[]::new))
                .query(OfferStore::offer)
                .list();
    }

    List<OfferCard> cardsOf(OrganisationId organisation) {
        return db.sql("select " + CARD
                        + " from intake.offer where site_id = ? and organisation = ? order by created_at desc, id")
                .params(CurrentSite.require().value(), organisation.value())
                .query(OfferStore::card)
                .list();
    }

    void endedWithGiver(OfferId id) {
        db.sql("update intake.offer set ended_with_giver = true where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .update();
    }

    /** Offers that closed with their giver and could still be taken. */
    List<OfferCard> endedWithGiver(OrganisationId organisation, LocalDate today) {
        return db.sql("select " + CARD + """
                 from intake.offer
                where site_id = ? and organisation = ? and ended_with_giver and state = 'CLOSED'
                  and coalesce(valid_until >= ?, true)
                order by created_at desc, id""")
                .params(CurrentSite.require().value(), organisation.value(), today)
                .query(OfferStore::card)
                .list();
    }

    void forgetEndedWithGiver(OrganisationId organisation) {
        db.sql("""
                update intake.offer set ended_with_giver = false
                 where site_id = ? and organisation = ? and ended_with_giver""").params(CurrentSite.require().value(), organisation.value()).update();
    }

    List<Offer> expired(LocalDate today) {
        return db.sql("select " + COLUMNS + " from intake.offer where site_id = ? and state = 'OPEN' and " + ENDS
                        + " < ? order by id")
                .params(CurrentSite.require().value(), Date.valueOf(today))
                .query(OfferStore::offer)
                .list();
    }

    /** Open offers that run out soon and whose owner was not yet told about this very date. */
    List<Offer> toWarn(LocalDate today, LocalDate until) {
        return db.sql("select " + COLUMNS + """
                 from intake.offer
                where site_id = ? and state = 'OPEN'
                  and\s""" + ENDS + " >= ? and " + ENDS
                        + " <= ? and (warned_for is null or warned_for <> " + ENDS + ") order by id")
                .params(CurrentSite.require().value(), Date.valueOf(today), Date.valueOf(until))
                .query(OfferStore::offer)
                .list();
    }

    void warned(OfferId id) {
        db.sql("update intake.offer set warned_for = " + ENDS + " where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .update();
    }

    List<OfferCard> page(OfferFilter filter, int offset, int limit) {
        CardQuery query = query(filter);
        return db.sql(query.rows(CARD, "created_at desc, id desc", offset, limit))
                .params(query.params())
                .query(OfferStore::card)
                .list();
    }

    long count(OfferFilter filter) {
        CardQuery query = query(filter);
        return db.sql(query.number()).params(query.params()).query(Long.class).single();
    }

    private static CardQuery query(OfferFilter filter) {
        return new CardQuery("intake.offer")
                .among("state", filter.states())
                .of(filter.kind())
                .words(filter.text(), "number", "organisation_name", "what", "place_label");
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                row.getString("number"),
                Cells.id(row, "organisation", OrganisationId::new),
                row.getString("organisation_name"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getString("what"),
                row.getString("amount"),
                Rows.kinds(row),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("available_from", LocalDate.class),
                row.getString("ags"),
                row.getString("place_label"),
                row.getString("conditions"),
                OfferState.valueOf(row.getString("state")),
                Cells.instant(row, "confirmed_at"),
                row.getInt("version"));
    }

    static OfferCard card(ResultSet row, int number) throws SQLException {
        return new OfferCard(
                new OfferId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("organisation_name"),
                row.getString("what"),
                row.getString("amount"),
                Rows.kinds(row),
                row.getString("place_label"),
                row.getObject("valid_until", LocalDate.class),
                OfferState.valueOf(row.getString("state")));
    }
}
