package de.zusammenspiel.directory;

import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs that are not one; always in the same order, whichever of the two was named first. */
@Component
class DistinctionStore {
    private final JdbcClient db;

    DistinctionStore(JdbcClient db) {
        this.db = db;
    }

    record Row(OrganisationId one, OrganisationId other, String oneMark, String otherMark, String by, Instant at) {}

    List<Row> all() {
        return db.sql("""
                select one, other, one_mark, other_mark, by_name, at from directory.distinction
                 where site_id = ? order by at desc, one, other""")
                .param(site())
                .query((row, number) -> new Row(
                        new OrganisationId(row.getObject("one", UUID.class)),
                        new OrganisationId(row.getObject("other", UUID.class)),
                        row.getString("one_mark"),
                        row.getString("other_mark"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void put(Row row) {
        db.sql("""
                insert into directory.distinction (one, other, site_id, one_mark, other_mark, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (one, other) do update
                   set one_mark = excluded.one_mark, other_mark = excluded.other_mark,
                       by_name = excluded.by_name, at = excluded.at""")
                .param(row.one().value())
                .param(row.other().value())
                .param(site())
                .param(row.oneMark())
                .param(row.otherMark())
                .param(row.by())
                .param(Timestamp.from(row.at()))
                .update();
    }

    /** @return false when the two are not told apart (any more) */
    boolean remove(OrganisationId one, OrganisationId other) {
        return db.sql("delete from directory.distinction where site_id = ? and one = ? and other = ?")
                        .params(site(), one.value(), other.value())
                        .update()
                == 1;
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
