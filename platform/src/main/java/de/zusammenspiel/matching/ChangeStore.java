package de.zusammenspiel.matching;

import de.zusammenspiel.site.CurrentSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what triggers note about requests, offers and organisations. Transaction numbers fit a long for ages. */
@Component
class ChangeStore {
    private final JdbcClient db;

    ChangeStore(JdbcClient db) {
        this.db = db;
    }

    /** Everything last changed by this transaction or a later one, and how far back the next look has to go. */
    Change.News since(long transaction) {
        List<Change> changes = new ArrayList<>();
        long[] horizon = {0};
        boolean[] writing = {false};
        String[] ownWords = {""};
        // One statement: rows and horizon have to come from one picture of the database.
        db.sql("""
                select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon,
                       pg_current_xact_id_if_assigned() is not null as writing,
                       (""" + OwnWordStore.REVISION + """
                       ) as own_words,
                       c.kind, c.subject, c.xid::text::bigint as transaction
                  from (select 1) as one
                  left join matching.change c on c.site_id = ? and c.xid >= cast(cast(? as text) as xid8)""")
                .params(CurrentSite.require().value(), CurrentSite.require().value(), String.valueOf(transaction))
                .query(row -> {
                    horizon[0] = row.getLong("horizon");
                    writing[0] = row.getBoolean("writing");
                    ownWords[0] = row.getString("own_words");
                    String kind = row.getString("kind");
                    if (kind != null) {
                        changes.add(new Change(
                                new Change.Row(Change.Kind.valueOf(kind), row.getObject("subject", UUID.class)),
                                row.getLong("transaction")));
                    }
                });
        return new Change.News(changes, horizon[0], writing[0], ownWords[0]);
    }

    /** The transaction that last changed each thing of a kind. */
    Map<UUID, Long> latest(Change.Kind kind) {
        Map<UUID, Long> latest = new HashMap<>();
        db.sql("select subject, xid::text::bigint as transaction from matching.change where site_id = ? and kind = ?")
                .params(CurrentSite.require().value(), kind.name())
                .query((row, number) -> Map.entry(row.getObject("subject", UUID.class), row.getLong("transaction")))
                .list()
                .forEach(entry -> latest.put(entry.getKey(), entry.getValue()));
        return latest;
    }

    /** Rows from a backup carry numbers of another server, which may lie ahead of this one's. */
    void adoptRestored() {
        db.sql("""
                update matching.change set xid = pg_current_xact_id()
                 where site_id = ? and xid >= pg_snapshot_xmax(pg_current_snapshot())""").params(CurrentSite.require().value()).update();
    }

    /** Asks all nodes to build this site's index anew. */
    void askToRebuild() {
        db.sql("select pg_notify('matching_rebuild', ?)")
                .params(CurrentSite.require().value().toString())
                .query(row -> {});
    }

    /** Names this very database: an index made from another one is of no use, and numbers would not agree. */
    String database() {
        return db.sql("""
                select s.system_identifier || '-' || d.oid from pg_control_system() s
                  join pg_database d on d.datname = current_database()""").query(String.class).single();
    }
}
