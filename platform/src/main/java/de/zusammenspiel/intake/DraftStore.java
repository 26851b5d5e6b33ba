package de.zusammenspiel.intake;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class DraftStore {
    private final JdbcClient db;
    private final JsonMapper json = new JsonMapper();

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    void save(Draft draft) {
        db.sql("""
                insert into intake.draft (id, site_id, email, typed, created_at, expires_at)
                values (?, ?, ?, ?::jsonb, ?, ?)
                on conflict (id) do update
                   set email = excluded.email, typed = excluded.typed, expires_at = excluded.expires_at,
                       version = intake.draft.version + 1""")
                .params(
                        draft.id().value(),
                        CurrentSite.require().value(),
                        draft.email(),
                        json.writeValueAsString(draft.typed()),
                        Timestamp.from(draft.createdAt()),
                        Timestamp.from(draft.expiresAt()))
                .update();
    }

    Optional<Draft> find(DraftId id) {
        return db.sql("""
                select id, email, typed, created_at, expires_at from intake.draft where site_id = ? and id = ?""")
                .params(CurrentSite.require().value(), id.value())
                .query(this::draft)
                .optional();
    }

    void delete(DraftId id) {
        db.sql("delete from intake.draft where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .update();
    }

    int deleteExpired(Instant now) {
        return db.sql("delete from intake.draft where site_id = ? and expires_at < ?")
                .params(CurrentSite.require().value(), Timestamp.from(now))
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        json.readTree(row.getString("typed")).properties().forEach(field -> {
            List<String> values = new ArrayList<>();
            field.getValue().forEach(value -> values.add(value.asString()));
            typed.put(field.getKey(), values);
        });
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("email"),
                typed,
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
