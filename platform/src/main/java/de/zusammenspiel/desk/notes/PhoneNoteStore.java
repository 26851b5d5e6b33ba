package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PhoneNoteStore {
    private static final String SELECT = """
            select id, at, by_name, way, caller, sentence, organisation, organisation_name, contact, request,
                   request_number, offer_number, next_step, next_on, became, settled_at
              from desk.phone_note where site_id = ?""";

    private final JdbcClient db;

    PhoneNoteStore(JdbcClient db) {
        this.db = db;
    }

    void insert(
            UUID id,
            NewPhoneNote note,
            @Nullable String organisationName,
            @Nullable UUID byAccount,
            String byName,
            Instant at) {
        db.sql("""
                insert into desk.phone_note (id, site_id, at, by_account, by_name, way, caller, sentence, organisation,
                                             organisation_name, contact, next_step, next_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(site())
                .param(Timestamp.from(at))
                .param(byAccount)
                .param(byName)
                .param(note.way().name())
                .param(note.caller())
                .param(note.sentence())
                .param(note.organisation() == null ? null : note.organisation().value())
                .param(organisationName)
                .param(note.contact() == null ? null : note.contact().value())
                .param(note.nextStep())
                .param(note.nextOn() == null ? null : Date.valueOf(note.nextOn()))
                .update();
    }

    Optional<PhoneNote> find(UUID id) {
        return db.sql(SELECT + " and id = ?")
                .params(site(), id)
                .query(PhoneNoteStore::note)
                .optional();
    }

    List<PhoneNote> waiting(LocalDate today, int limit) {
        return db.sql(SELECT + """
                   and settled_at is null and (next_on is null or next_on <= ?)
                 order by coalesce(next_on, at::date), at, id limit ?""")
                .params(site(), Date.valueOf(today), limit)
                .query(PhoneNoteStore::note)
                .list();
    }

    List<PhoneNote> latest(int limit) {
        return db.sql(SELECT + " order by settled_at is not null, at desc, id desc limit ?")
                .params(site(), limit)
                .query(PhoneNoteStore::note)
                .list();
    }

    List<PhoneNote> of(OrganisationId organisation, int limit) {
        return db.sql(SELECT + " and organisation = ? order by at desc, id desc limit ?")
                .params(site(), organisation.value(), limit)
                .query(PhoneNoteStore::note)
                .list();
    }

    List<PhoneNote> of(SupportRequestId request, int limit) {
        return db.sql(SELECT + " and request = ? order by at desc, id desc limit ?")
                .params(site(), request.value(), limit)
                .query(PhoneNoteStore::note)
                .list();
    }

    void about(UUID id, OrganisationId organisation, String name, @Nullable ContactId contact) {
        db.sql("""
                update desk.phone_note set organisation = ?, organisation_name = ?, contact = ?
                 where site_id = ? and id = ?""")
                .params(organisation.value(), name, contact == null ? null : contact.value(), site(), id)
                .update();
    }

    void become(UUID id, PhoneNote.Became became, SupportRequestId request, String number) {
        db.sql("update desk.phone_note set became = ?, request = ?, request_number = ? where site_id = ? and id = ?")
                .params(became.name(), request.value(), number, site(), id)
                .update();
    }

    void becomeOffer(UUID id, OfferId offer, String number) {
        db.sql("update desk.phone_note set became = 'OFFER', offer = ?, offer_number = ? where site_id = ? and id = ?")
                .params(offer.value(), number, site(), id)
                .update();
    }

    void plan(UUID id, String step, @Nullable LocalDate on) {
        db.sql("update desk.phone_note set next_step = ?, next_on = ?, settled_at = null where site_id = ? and id = ?")
                .params(step, on == null ? null : Date.valueOf(on), site(), id)
                .update();
    }

    void settle(UUID id, Instant at) {
        db.sql("update desk.phone_note set settled_at = ? where site_id = ? and id = ?")
                .params(Timestamp.from(at), site(), id)
                .update();
    }

    private static PhoneNote note(ResultSet row, int number) throws SQLException {
        return new PhoneNote(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                PhoneNote.Way.valueOf(row.getString("way")),
                row.getString("caller"),
                row.getString("sentence"),
                Cells.id(row, "organisation", OrganisationId::new),
                row.getString("organisation_name"),
                Cells.id(row, "contact", ContactId::new),
                Cells.id(row, "request", SupportRequestId::new),
                row.getString("request_number"),
                row.getString("offer_number"),
                row.getString("next_step"),
                row.getObject("next_on", LocalDate.class),
                Cells.one(row, "became", PhoneNote.Became.class),
                Cells.instant(row, "settled_at"));
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
