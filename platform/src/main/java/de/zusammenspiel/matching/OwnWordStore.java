package de.zusammenspiel.matching;

import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OwnWordStore {
    record OwnWord(UUID id, String word, String concept, String by, Instant at) {}

    /** The same for the same words, another for others; empty without any. Asks for the site. */
    static final String REVISION = """
            select coalesce(md5(string_agg(word || '=' || concept, chr(10) order by word)), '')
              from matching.own_word where site_id = ?""";

    private final JdbcClient db;

    OwnWordStore(JdbcClient db) {
        this.db = db;
    }

    /** @return false when the site has this word already */
    boolean insert(OwnWord word) {
        return db.sql("""
                insert into matching.own_word (id, site_id, word, concept, by_name, at) values (?, ?, ?, ?, ?, ?)
                on conflict (site_id, lower(word)) do nothing""")
                        .params(
                                word.id(),
                                CurrentSite.require().value(),
                                word.word(),
                                word.concept(),
                                word.by(),
                                Timestamp.from(word.at()))
                        .update()
                == 1;
    }

    Optional<OwnWord> find(UUID id) {
        return all().stream().filter(word -> word.id().equals(id)).findFirst();
    }

    void delete(UUID id) {
        db.sql("delete from matching.own_word where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id)
                .update();
    }

    List<OwnWord> all() {
        return db.sql("""
                select id, word, concept, by_name, at from matching.own_word where site_id = ? order by lower(word)""")
                .params(CurrentSite.require().value())
                .query((row, number) -> new OwnWord(
                        row.getObject("id", UUID.class),
                        row.getString("word"),
                        row.getString("concept"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    String revision() {
        return db.sql(REVISION)
                .params(CurrentSite.require().value())
                .query(String.class)
                .single();
    }
}
