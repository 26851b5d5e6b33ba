package de.zusammenspiel.audit;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class JournalStore {
    private static final int SALT_BYTES = 16;
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = new JsonMapper();

    JournalStore(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    void insert(Actor by, String subjectType, UUID subject, String act, Map<String, String> details) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Instant at = Instant.ofEpochMilli(clock.millis());
        String written = json.writeValueAsString(new TreeMap<>(details));
        db.sql("""
                insert into audit.journal (id, site_id, at, actor_kind, actor_account, actor_name, on_behalf_of,
                                           subject_type, subject, act, details, salt, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        ids.next(),
                        CurrentSite.require().value(),
                        Timestamp.from(at),
                        by.kind().name(),
                        by.account(),
                        by.name(),
                        by.onBehalfOf(),
                        subjectType,
                        subject,
                        act,
                        written,
                        salt,
                        digest(salt, at, by, subject, act, written))
                .update();
    }

    List<Journal.Entry> of(UUID subject, int limit) {
        return db.sql("""
                select at, actor_name, on_behalf_of, act, details from audit.journal
                 where site_id = ? and subject = ? order by at desc, id desc limit ?""")
                .params(CurrentSite.require().value(), subject, limit)
                .query(this::entry)
                .list();
    }

    private Journal.Entry entry(ResultSet row, int number) throws SQLException {
        String behalf = row.getString("on_behalf_of");
        String actor =
                behalf == null ? row.getString("actor_name") : row.getString("actor_name") + " (für " + behalf + ")";
        Map<String, String> details = new LinkedHashMap<>();
        json.readTree(row.getString("details"))
                .properties()
                .forEach(field -> details.put(field.getKey(), field.getValue().asString()));
        return new Journal.Entry(row.getTimestamp("at").toInstant(), actor, row.getString("act"), details);
    }

    private static byte[] digest(byte[] salt, Instant at, Actor by, UUID subject, String act, String details) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            sha.update(String.join("\n", at.toString(), by.label(), subject.toString(), act, details)
                    .getBytes(StandardCharsets.UTF_8));
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
