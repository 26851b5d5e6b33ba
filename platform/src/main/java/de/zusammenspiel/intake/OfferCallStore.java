package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OfferCallStore {
    private static final String COLUMNS =
            "id, offer, organisation, contact_name, contact_email, asked_at, answer, note, answered_at";
    private final JdbcClient db;

    OfferCallStore(JdbcClient db) {
        this.db = db;
    }

    /** @return false when this organisation was asked already */
    boolean insert(OfferCall call) {
        return db.sql("""
                insert into intake.offer_call (id, site_id, offer, organisation, contact_name, contact_email, asked_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, offer, organisation) do nothing""")
                        .params(
                                call.id().value(),
                                CurrentSite.require().value(),
                                call.offer().value(),
                                call.organisation().value(),
                                call.contactName(),
                                call.contactEmail(),
                                Timestamp.from(call.askedAt()))
                        .update()
                == 1;
    }

    void answer(OfferCallId id, OfferCall.Reply reply, String note, Instant at) {
        db.sql("update intake.offer_call set answer = ?, note = ?, answered_at = ? where site_id = ? and id = ?")
                .params(
                        reply.name(),
                        note,
                        Timestamp.from(at),
                        CurrentSite.require().value(),
                        id.value())
                .update();
    }

    Optional<OfferCall> find(OfferCallId id) {
        return db.sql("select " + COLUMNS + " from intake.offer_call where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .query(OfferCallStore::call)
                .optional();
    }

    List<OfferCall> of(OfferId offer) {
        return db.sql(
                        "select " + COLUMNS
                                + " from intake.offer_call where site_id = ? and offer = ? order by answered_at nulls last, asked_at, id")
                .params(CurrentSite.require().value(), offer.value())
                .query(OfferCallStore::call)
                .list();
    }

    private static OfferCall call(ResultSet row, int number) throws SQLException {
        return new OfferCall(
                new OfferCallId(row.getObject("id", UUID.class)),
                new OfferId(row.getObject("offer", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getTimestamp("asked_at").toInstant(),
                Cells.one(row, "answer", OfferCall.Reply.class),
                row.getString("note"),
                Cells.instant(row, "answered_at"));
    }
}
