package de.zusammenspiel.site;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LinkStore {
    private final JdbcClient db;

    LinkStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Link link, byte[] tokenHash, Instant at) {
        db.sql("""
                insert into site.personal_link
                       (id, site_id, token_hash, purpose, subject, person_name, person_email, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        link.id(),
                        link.site().value(),
                        tokenHash,
                        link.purpose(),
                        link.subject(),
                        link.personName(),
                        link.personEmail(),
                        Timestamp.from(at),
                        Timestamp.from(link.expiresAt()))
                .update();
    }

    /** Goes through a function of the owner, because the token is what tells the site. */
    Optional<Link> find(byte[] tokenHash) {
        return db.sql("select * from site.resolve_link(?)")
                .param(tokenHash)
                .query(LinkStore::link)
                .optional();
    }

    void answered(SiteId site, String purpose, UUID subject, Instant at) {
        db.sql("""
                update site.personal_link set answered_at = ?
                 where site_id = ? and purpose = ? and subject = ? and answered_at is null""").params(Timestamp.from(at), site.value(), purpose, subject).update();
    }

    void end(SiteId site, UUID subject, Instant at) {
        db.sql("update site.personal_link set expires_at = ? where site_id = ? and subject = ? and expires_at > ?")
                .params(Timestamp.from(at), site.value(), subject, Timestamp.from(at))
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                new SiteId(row.getObject("site_id", UUID.class)),
                row.getString("purpose"),
                row.getObject("subject", UUID.class),
                row.getString("person_name"),
                row.getString("person_email"),
                row.getTimestamp("expires_at").toInstant(),
                Cells.instant(row, "answered_at"));
    }
}
