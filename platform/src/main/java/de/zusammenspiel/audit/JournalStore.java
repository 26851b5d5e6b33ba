package de.zusammenspiel.audit;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class JournalStore {
    /** What stands in place of an erased name. */
    private static final String NOBODY = "–";

    private static final int SALT_BYTES = 16;
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = new JsonMapper();

    /** An entry as it lies in the table, beside the digest its words should have. */
    record Stored(byte[] digest, byte[] recomputed, boolean erased) {}

    JournalStore(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    void insert(Actor by, String subjectType, UUID subject, String act, Map<String, String> details) {
        UUID id = ids.next();
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Instant at = Instant.ofEpochMilli(clock.millis());
        String written = json.writeValueAsString(new TreeMap<>(details));
        byte[] digest = digest(
                salt,
                id,
                at,
                by.kind().name(),
                by.account(),
                by.name(),
                by.onBehalfOf(),
                subjectType,
                subject,
                act,
                written);
        db.sql("""
                insert into audit.journal (id, site_id, at, actor_kind, actor_account, actor_name, on_behalf_of,
                                           subject_type, subject, act, details, salt, digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        site(),
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
                        digest))
                .update();
    }

    List<Journal.Entry> of(UUID subject, int limit) {
        return db.sql("""
                select at, actor_name, on_behalf_of, act, details, erased_at from audit.journal
                 where site_id = ? and subject = ? order by at desc, id desc limit ?""").params(site(), subject, limit).query(this::entry).list();
    }

    boolean tells(UUID subject, String act, String detail, String value) {
        return db.sql("""
                select exists (select 1 from audit.journal
                                where site_id = ? and subject = ? and act = ? and details ->> ? = ?)""")
                .params(site(), subject, act, detail, value)
                .query(Boolean.class)
                .single();
    }

    List<Journal.Entry> entries(Collection<UUID> subjects, List<String> acts, String detail, String value) {
        return db.sql("""
                select at, actor_name, on_behalf_of, act, details, erased_at from audit.journal
                 where site_id = ? and subject = any(?) and act = any(?) and details ->> ? = ?
                 order by at desc, id desc""")
                .params(site(), subjects.toArray(UUID[]::new), array(acts), detail, value)
                .query(this::entry)
                .list();
    }

    Set<UUID> subjects(List<String> acts, String detail, String value) {
        return db.sql("""
                select distinct subject from audit.journal
                 where site_id = ? and act = any(?) and details ->> ? = ?""")
                .params(site(), array(acts), detail, value)
                .query(UUID.class)
                .set();
    }

    Map<String, Instant> lastAt(String act, String detail, Collection<String> values) {
        Map<String, Instant> found = new HashMap<>();
        db.sql("""
                select details ->> ? as value, max(at) as at from audit.journal
                 where site_id = ? and act = ? and details ->> ? = any(?) group by 1""")
                .params(detail, site(), act, detail, values.toArray(String[]::new))
                .query((row, number) ->
                        Map.entry(row.getString("value"), row.getTimestamp("at").toInstant()))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    Map<UUID, Stored> stored(List<UUID> entries) {
        Map<UUID, Stored> found = HashMap.newHashMap(entries.size());
        db.sql("select * from audit.journal where site_id = ? and id = any(?)")
                .params(site(), entries.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), stored(row));
                });
        return found;
    }

    long countUnsealed() {
        return db.sql("select count(*) from audit.journal where site_id = ? and seal is null")
                .param(site())
                .query(Long.class)
                .single();
    }

    int mentions(List<String> words) {
        return db.sql("""
                select count(*) from audit.journal
                 where site_id = ? and (actor_name = any(?) or on_behalf_of = any(?)
                       or exists (select from jsonb_each_text(details) d, unnest(?::text[]) w
                                   where strpos(lower(d.value), lower(w)) > 0))""")
                .params(site(), array(words), array(words), array(words))
                .query(Integer.class)
                .single();
    }

    int erase(List<String> words) {
        return db.sql("""
                update audit.journal
                   set details = '{}',
                       actor_name = case when actor_name = any(?) then ? else actor_name end,
                       on_behalf_of = case when on_behalf_of = any(?) then ? else on_behalf_of end
                 where site_id = ? and (actor_name = any(?) or on_behalf_of = any(?)
                       or exists (select from jsonb_each_text(details) d, unnest(?::text[]) w
                                   where strpos(lower(d.value), lower(w)) > 0))""")
                .params(array(words), NOBODY, array(words), NOBODY, site(), array(words), array(words), array(words))
                .update();
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private Journal.Entry entry(ResultSet row, int number) throws SQLException {
        return new Journal.Entry(
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                row.getString("act"),
                details(row),
                row.getTimestamp("erased_at") != null);
    }

    private Map<String, String> details(ResultSet row) throws SQLException {
        Map<String, String> details = new LinkedHashMap<>();
        json.readTree(row.getString("details"))
                .properties()
                .forEach(field -> details.put(field.getKey(), field.getValue().asString()));
        return details;
    }

    private Stored stored(ResultSet row) throws SQLException {
        byte[] recomputed = digest(
                row.getBytes("salt"),
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_kind"),
                row.getObject("actor_account", UUID.class),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                row.getString("subject_type"),
                row.getObject("subject", UUID.class),
                row.getString("act"),
                // jsonb keeps neither order nor spacing, so both sides are written anew.
                json.writeValueAsString(new TreeMap<>(details(row))));
        return new Stored(row.getBytes("digest"), recomputed, row.getTimestamp("erased_at") != null);
    }

    private static byte[] digest(
            byte[] salt,
            UUID id,
            Instant at,
            String kind,
            @Nullable UUID account,
            String name,
            @Nullable String behalf,
            String subjectType,
            UUID subject,
            String act,
            String details) {
        return Digests.ofEntry(
                salt,
                Arrays.asList(
                        id.toString(),
                        at.toString(),
                        kind,
                        account == null ? null : account.toString(),
                        name,
                        behalf,
                        subjectType,
                        subject.toString(),
                        act,
                        details));
    }
}
