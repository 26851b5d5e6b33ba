package de.zusammenspiel.directory;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts and evidence of organisations. */
@Component
class ContactStore {
    private static final String COLUMNS =
            "id, organisation, name, role, email, phone, mail_basis, mail_basis_note, preferred, source,"
                    + " deceased_at is not null as deceased";
    private final JdbcClient db;

    ContactStore(JdbcClient db) {
        this.db = db;
    }

    List<Contact> of(OrganisationId organisation) {
        return db.sql("select " + COLUMNS + """
                 from directory.contact
                where site_id = ? and organisation = ? order by deceased_at is not null, preferred desc, created_at, id""")
                .params(CurrentSite.require().value(), organisation.value())
                .query(ContactStore::contact)
                .list();
    }

    /** Of each whom to ask first. */
    List<Contact> preferred(Collection<OrganisationId> organisations) {
        return db.sql("select distinct on (organisation) " + COLUMNS + """
                 from directory.contact
                where site_id = ? and organisation = any(?) and deceased_at is null
                order by organisation, preferred desc, created_at, id""")
                .params(
                        CurrentSite.require().value(),
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(ContactStore::contact)
                .list();
    }

    Optional<Contact> find(ContactId id) {
        return db.sql("select " + COLUMNS + " from directory.contact where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .query(ContactStore::contact)
                .optional();
    }

    void insert(Contact contact, Instant at) {
        db.sql("""
                insert into directory.contact (id, site_id, organisation, name, role, email, phone, mail_basis,
                                               mail_basis_note, preferred, source, created_at, used_at,
                                               name_key, last_key, phone_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(contact.id().value())
                .param(CurrentSite.require().value())
                .param(contact.organisation().value())
                .param(contact.name())
                .param(contact.role())
                .param(contact.email())
                .param(contact.phone())
                .param(contact.mailBasis().name())
                .param(contact.mailBasisNote())
                .param(contact.preferred())
                .param(contact.source())
                .param(Timestamp.from(at))
                .param(Timestamp.from(at))
                .param(CallerKey.name(contact.name()))
                .param(CallerKey.last(contact.name()))
                .param(CallerKey.phone(contact.phone()))
                .update();
    }

    List<Contact> mailable(Sector sector, LocalDate today, int limit) {
        return db.sql("""
                select * from (
                    select distinct on (c.organisation) c.id, c.organisation, c.name, c.role, c.email, c.phone,
                           c.mail_basis, c.mail_basis_note, c.preferred, c.source, false as deceased, c.used_at
                      from directory.contact c
                      join directory.organisation o on o.site_id = c.site_id and o.id = c.organisation
                     where c.site_id = ? and o.sector = ? and o.active
                       and (o.paused_until is null or o.paused_until < ?)
                       and c.email is not null and c.mail_basis <> 'NONE' and c.deceased_at is null
                     order by c.organisation, c.preferred desc, c.created_at, c.id) one
                 order by used_at desc, id limit ?""")
                .params(CurrentSite.require().value(), sector.name(), today, limit)
                .query(ContactStore::contact)
                .list();
    }

    /** Whose name, last name or number begins like this. */
    List<Caller> calling(String typed, int limit) {
        String name = CallerKey.name(typed);
        String phone = CallerKey.phone(typed);
        boolean number = phone.length() >= CallerKey.SHORTEST_NUMBER;
        return db.sql("""
                select c.id, c.name, c.role, coalesce(c.phone, '') as phone, o.id as organisation, o.name as organisation_name
                  from directory.contact c
                  join directory.organisation o on o.site_id = c.site_id and o.id = c.organisation
                 where c.site_id = ? and c.deceased_at is null
                   and (c.name_key >= ? and c.name_key < ? or c.last_key >= ? and c.last_key < ?
                       or c.phone_key >= ? and c.phone_key < ?)
                 order by c.used_at desc, c.id limit ?""")
                .param(CurrentSite.require().value())
                .params(name, CallerKey.after(name), name, CallerKey.after(name))
                .params(number ? phone : "~", number ? CallerKey.after(phone) : "~")
                .param(limit)
                .query((row, count) -> new Caller(
                        new ContactId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("phone"),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("organisation_name")))
                .list();
    }

    void update(Contact contact) {
        db.sql("""
                update directory.contact
                   set name = ?, role = ?, email = ?, phone = ?, mail_basis = ?, mail_basis_note = ?,
                       name_key = ?, last_key = ?, phone_key = ?
                 where site_id = ? and id = ?""")
                .param(contact.name())
                .param(contact.role())
                .param(contact.email())
                .param(contact.phone())
                .param(contact.mailBasis().name())
                .param(contact.mailBasisNote())
                .param(CallerKey.name(contact.name()))
                .param(CallerKey.last(contact.name()))
                .param(CallerKey.phone(contact.phone()))
                .param(CurrentSite.require().value())
                .param(contact.id().value())
                .update();
    }

    /** Somebody asked this person or heard of her: the years until the data go begin anew. */
    void used(ContactId id, Instant at) {
        db.sql("update directory.contact set used_at = ? where site_id = ? and id = ?")
                .params(Timestamp.from(at), CurrentSite.require().value(), id.value())
                .update();
    }

    /** @param at null when it was a mistake */
    void deceased(ContactId id, @Nullable Instant at) {
        db.sql("""
                update directory.contact set deceased_at = ?, preferred = preferred and ?::timestamptz is null
                 where site_id = ? and id = ?""")
                .param(Cells.stamp(at))
                .param(Cells.stamp(at))
                .params(CurrentSite.require().value(), id.value())
                .update();
    }

    List<Contact> deceased() {
        return db.sql(
                        "select " + COLUMNS
                                + " from directory.contact where site_id = ? and deceased_at is not null order by deceased_at desc")
                .param(CurrentSite.require().value())
                .query(ContactStore::contact)
                .list();
    }

    void remove(ContactId id) {
        db.sql("delete from directory.contact where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .update();
    }

    /** Exactly one contact is asked first; the other steps back in the same breath. */
    void prefer(OrganisationId organisation, ContactId preferred) {
        db.sql("update directory.contact set preferred = false where site_id = ? and organisation = ? and preferred")
                .params(CurrentSite.require().value(), organisation.value())
                .update();
        db.sql("update directory.contact set preferred = true where site_id = ? and organisation = ? and id = ?")
                .params(CurrentSite.require().value(), organisation.value(), preferred.value())
                .update();
    }

    void insert(Evidence evidence, Instant at) {
        db.sql("""
                insert into directory.evidence (id, site_id, organisation, kind, issued_on, expires_on, note, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(evidence.id())
                .param(CurrentSite.require().value())
                .param(evidence.organisation().value())
                .param(evidence.kind().name())
                .param(evidence.issuedOn())
                .param(evidence.expiresOn())
                .param(evidence.note())
                .param(Timestamp.from(at))
                .update();
    }

    List<Evidence> evidenceOf(OrganisationId organisation) {
        return db.sql("""
                select id, organisation, kind, issued_on, expires_on, note from directory.evidence
                 where site_id = ? and organisation = ? order by expires_on desc nulls first, created_at desc""")
                .params(CurrentSite.require().value(), organisation.value())
                .query(ContactStore::evidence)
                .list();
    }

    /** What lapses by the day given and has no successor of the same kind. */
    List<Evidence> expiringBy(LocalDate day) {
        return db.sql("""
                select id, organisation, kind, issued_on, expires_on, note from directory.evidence e
                 where site_id = ? and expires_on <= ?
                   and not exists (select 1 from directory.evidence newer
                                    where newer.site_id = e.site_id and newer.organisation = e.organisation
                                      and newer.kind = e.kind
                                      and (newer.expires_on is null or newer.expires_on > e.expires_on))
                 order by expires_on""")
                .params(CurrentSite.require().value(), day)
                .query(ContactStore::evidence)
                .list();
    }

    Optional<Evidence> evidence(UUID id) {
        return db.sql("select id, organisation, kind, issued_on, expires_on, note from directory.evidence"
                        + " where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id)
                .query(ContactStore::evidence)
                .optional();
    }

    /** Two who ask for the same paper at once do it one after the other. */
    void lockEvidence(UUID id) {
        db.sql("select id from directory.evidence where site_id = ? and id = ? for update")
                .params(CurrentSite.require().value(), id)
                .query(UUID.class)
                .optional();
    }

    static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getString("role"),
                row.getString("email"),
                row.getString("phone"),
                MailBasis.valueOf(row.getString("mail_basis")),
                row.getString("mail_basis_note"),
                row.getBoolean("preferred"),
                row.getString("source"),
                row.getBoolean("deceased"));
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getString("note"));
    }
}
