package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
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
class ContactStepStore {
    private static final String SELECT = """
            select s.id, s.organisation, o.name as organisation_name, s.contact, c.name as contact_name, s.step, s.due,
                   s.by_name, s.done_at
              from desk.contact_step s
              join directory.organisation o on o.site_id = s.site_id and o.id = s.organisation
              left join directory.contact c on c.site_id = s.site_id and c.id = s.contact
             where s.site_id = ?""";

    private final JdbcClient db;

    ContactStepStore(JdbcClient db) {
        this.db = db;
    }

    void insert(
            UUID id,
            OrganisationId organisation,
            @Nullable ContactId contact,
            String step,
            LocalDate due,
            @Nullable UUID byAccount,
            String byName,
            Instant at) {
        db.sql("""
                insert into desk.contact_step (id, site_id, organisation, contact, step, due, set_at, by_account, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(site())
                .param(organisation.value())
                .param(contact == null ? null : contact.value())
                .param(step)
                .param(Date.valueOf(due))
                .param(Timestamp.from(at))
                .param(byAccount)
                .param(byName)
                .update();
    }

    boolean replan(OrganisationId organisation, @Nullable ContactId contact, String step, LocalDate due) {
        return db.sql("""
                        update desk.contact_step set step = ?, due = ?, contact = ?
                         where site_id = ? and organisation = ? and done_at is null""")
                        .param(step)
                        .param(Date.valueOf(due))
                        .param(contact == null ? null : contact.value())
                        .param(site())
                        .param(organisation.value())
                        .update()
                == 1;
    }

    void done(OrganisationId organisation, Instant at) {
        db.sql("update desk.contact_step set done_at = ? where site_id = ? and organisation = ? and done_at is null")
                .params(Timestamp.from(at), site(), organisation.value())
                .update();
    }

    Optional<ContactStep> open(OrganisationId organisation) {
        return db.sql(SELECT + " and s.organisation = ? and s.done_at is null")
                .params(site(), organisation.value())
                .query(ContactStepStore::step)
                .optional();
    }

    List<ContactStep> done(OrganisationId organisation, int limit) {
        return db.sql(SELECT
                        + " and s.organisation = ? and s.done_at is not null order by s.done_at desc, s.id limit ?")
                .params(site(), organisation.value(), limit)
                .query(ContactStepStore::step)
                .list();
    }

    List<ContactStep> due(LocalDate today, int limit) {
        return db.sql(SELECT + " and s.done_at is null and s.due <= ? order by s.due, s.id limit ?")
                .params(site(), Date.valueOf(today), limit)
                .query(ContactStepStore::step)
                .list();
    }

    private static ContactStep step(ResultSet row, int number) throws SQLException {
        return new ContactStep(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                Cells.id(row, "contact", ContactId::new),
                row.getString("contact_name"),
                row.getString("step"),
                row.getObject("due", LocalDate.class),
                row.getString("by_name"),
                Cells.instant(row, "done_at"));
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
