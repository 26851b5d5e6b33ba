package de.zusammenspiel.directory;

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
class TalkingHintStore {
    private static final String SELECT = """
            select c.id, c.organisation, c.name, c.role, c.email, c.phone, c.mail_basis, c.mail_basis_note, c.preferred,
                   c.source, c.deceased_at is not null as deceased, o.name as organisation_name, h.text, h.by_name, h.at
              from directory.talking_hint h
              join directory.contact c on c.site_id = h.site_id and c.id = h.contact
              join directory.organisation o on o.site_id = c.site_id and o.id = c.organisation
             where h.site_id = ?\s""";

    private final JdbcClient db;

    TalkingHintStore(JdbcClient db) {
        this.db = db;
    }

    void put(ContactId contact, String text, String byName, Instant at) {
        db.sql("""
                insert into directory.talking_hint (contact, site_id, text, by_name, at) values (?, ?, ?, ?, ?)
                on conflict (contact) do update set text = excluded.text, by_name = excluded.by_name, at = excluded.at""")
                .params(contact.value(), site(), text, byName, Timestamp.from(at))
                .update();
    }

    boolean remove(ContactId contact) {
        return db.sql("delete from directory.talking_hint where site_id = ? and contact = ?")
                        .params(site(), contact.value())
                        .update()
                == 1;
    }

    Optional<TalkingHint> of(ContactId contact) {
        return db.sql(SELECT + "and h.contact = ?")
                .params(site(), contact.value())
                .query(TalkingHintStore::hint)
                .optional();
    }

    List<TalkingHint> of(OrganisationId organisation) {
        return db.sql(SELECT + "and c.organisation = ?")
                .params(site(), organisation.value())
                .query(TalkingHintStore::hint)
                .list();
    }

    List<TalkingHint> all() {
        return db.sql(SELECT + "order by o.name, c.name, c.id")
                .param(site())
                .query(TalkingHintStore::hint)
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static TalkingHint hint(ResultSet row, int number) throws SQLException {
        return new TalkingHint(
                ContactStore.contact(row, number),
                row.getString("organisation_name"),
                row.getString("text"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
