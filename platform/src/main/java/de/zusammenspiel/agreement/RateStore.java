package de.zusammenspiel.agreement;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RateStore {
    private final JdbcClient db;
    private final Ids ids;

    RateStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    void insert(RateTable table, Instant at) {
        UUID id = ids.next();
        db.sql("""
                insert into agreement.rate_version (id, site_id, version, valid_from, made_by, made_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(id, site(), table.version(), table.validFrom(), table.madeBy(), Cells.stamp(at))
                .update();
        int place = 0;
        for (Rate rate : table.rates()) {
            db.sql("""
                    insert into agreement.rate
                           (id, site_id, version, place, category, code, label, unit, cents, source, words)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            ids.next(),
                            site(),
                            id,
                            place,
                            rate.category().name(),
                            rate.code(),
                            rate.label(),
                            rate.unit(),
                            rate.cents(),
                            rate.source(),
                            rate.words())
                    .update();
            place++;
        }
    }

    /** All versions, the newest first. */
    List<RateTable> all() {
        List<RateTable> tables = new ArrayList<>();
        List<Rate> rates = new ArrayList<>();
        db.sql("""
                select v.version, v.valid_from, v.made_by, r.category, r.code, r.label, r.unit, r.cents, r.source, r.words
                  from agreement.rate_version v
                  join agreement.rate r on r.site_id = v.site_id and r.version = v.id
                 where v.site_id = ? order by v.version desc, r.place""")
                .params(site())
                .query((row, number) -> {
                    int version = row.getInt("version");
                    if (!tables.isEmpty() && tables.getLast().version() != version) {
                        close(tables, rates);
                    }
                    if (tables.isEmpty() || tables.getLast().version() != version) {
                        tables.add(new RateTable(
                                version,
                                row.getObject("valid_from", LocalDate.class),
                                row.getString("made_by"),
                                List.of()));
                    }
                    rates.add(new Rate(
                            Rate.Category.valueOf(row.getString("category")),
                            row.getString("code"),
                            row.getString("label"),
                            row.getString("unit"),
                            row.getInt("cents"),
                            row.getString("source"),
                            row.getString("words")));
                    return version;
                })
                .list();
        if (!tables.isEmpty()) {
            close(tables, rates);
        }
        return tables;
    }

    private static void close(List<RateTable> tables, List<Rate> rates) {
        RateTable open = tables.removeLast();
        tables.add(new RateTable(open.version(), open.validFrom(), open.madeBy(), rates));
        rates.clear();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
