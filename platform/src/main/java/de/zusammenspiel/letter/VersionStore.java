package de.zusammenspiel.letter;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VersionStore {
    /** The latest version of some letter. */
    record Latest(String letter, Wording wording, LetterVersion version) {}

    private final JdbcClient db;

    VersionStore(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    List<LetterVersion> of(String letter, Wording wording) {
        return db.sql("""
                select number, subject, body, by_name, at from letter.version
                 where site_id = ? and letter = ? and wording = ?
                 order by number desc""")
                .params(CurrentSite.require().value(), letter, wording.name())
                .query((row, at) -> version(row))
                .list();
    }

    Optional<LetterVersion> latest(String letter, Wording wording) {
        return db.sql("""
                select number, subject, body, by_name, at from letter.version
                 where site_id = ? and letter = ? and wording = ?
                 order by number desc limit 1""")
                .params(CurrentSite.require().value(), letter, wording.name())
                .query((row, at) -> version(row))
                .optional();
    }

    List<Latest> latest() {
        return db.sql("""
                select distinct on (letter, wording) letter, wording, number, subject, body, by_name, at
                  from letter.version where site_id = ?
                 order by letter, wording, number desc""")
                .params(CurrentSite.require().value())
                .query((row, at) ->
                        new Latest(row.getString("letter"), Wording.valueOf(row.getString("wording")), version(row)))
                .list();
    }

    /** @return false when somebody else wrote this version first */
    boolean insert(
            String letter, Wording wording, int number, @Nullable LetterTemplate template, String by, Instant at) {
        return db.sql("""
                insert into letter.version (site_id, letter, wording, number, subject, body, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                CurrentSite.require().value(),
                                letter,
                                wording.name(),
                                number,
                                template == null ? null : template.subject(),
                                template == null ? null : template.text(),
                                by,
                                Timestamp.from(at))
                        .update()
                == 1;
    }

    private static LetterVersion version(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return new LetterVersion(
                row.getInt("number"),
                subject == null ? null : new LetterTemplate(subject, row.getString("body")),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
