package de.zusammenspiel.directory;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NoticeStore {
    private static final String WAITING = """
            select c.id, c.name, c.email, c.source, c.notice_due, o.id as organisation, o.name as organisation_name
              from directory.contact c
              join directory.organisation o on o.site_id = c.site_id and o.id = c.organisation
             where c.site_id = ? and c.notice_due is not null and c.notice_at is null and\s""";

    private final JdbcClient db;

    NoticeStore(JdbcClient db) {
        this.db = db;
    }

    void start(ContactId contact, LocalDate due) {
        db.sql("update directory.contact set notice_due = ? where site_id = ? and id = ? and notice_due is null")
                .params(due, CurrentSite.require().value(), contact.value())
                .update();
    }

    boolean given(ContactId contact, NoticeWay how, Instant at) {
        return db.sql("""
                update directory.contact set notice_at = ?, notice_how = ?
                 where site_id = ? and id = ? and notice_due is not null and notice_at is null""")
                        .params(
                                Timestamp.from(at),
                                how.name(),
                                CurrentSite.require().value(),
                                contact.value())
                        .update()
                == 1;
    }

    Optional<Notice> waiting(ContactId contact) {
        return db.sql(WAITING + "c.id = ?")
                .params(CurrentSite.require().value(), contact.value())
                .query(NoticeStore::notice)
                .optional();
    }

    List<Notice> dueBy(LocalDate day) {
        return db.sql(WAITING + "c.notice_due <= ? order by c.notice_due, c.id")
                .params(CurrentSite.require().value(), day)
                .query(NoticeStore::notice)
                .list();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                new ContactId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                row.getString("source"),
                row.getObject("notice_due", LocalDate.class));
    }
}
