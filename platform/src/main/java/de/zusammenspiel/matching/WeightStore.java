package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.score.Weights;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WeightStore {
    /**
     * Weights of a site's own.
     *
     * @param decisions how many they were learned from
     * @param endedAt when they were taken back
     */
    record Weighting(
            UUID id,
            Weights weights,
            int decisions,
            String by,
            Instant at,
            @Nullable Instant endedAt) {}

    private final JdbcClient db;

    WeightStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID id, Map<Reason.Part, Double> points, int decisions, String by, Instant at) {
        db.sql("insert into matching.weighting (id, site_id, points, decisions, by_name, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        CurrentSite.require().value(),
                        PartFigures.inWords(points),
                        decisions,
                        by,
                        Timestamp.from(at))
                .update();
    }

    /** The latest that was not taken back. */
    Optional<Weighting> current() {
        return db.sql("""
                select id, points, decisions, by_name, at, ended_at from matching.weighting
                 where site_id = ? and ended_at is null order by at desc, id desc limit 1""")
                .params(CurrentSite.require().value())
                .query(WeightStore::read)
                .optional();
    }

    /** Newest first. */
    List<Weighting> all() {
        return db.sql("""
                select id, points, decisions, by_name, at, ended_at from matching.weighting
                 where site_id = ? order by at desc, id desc limit 50""")
                .params(CurrentSite.require().value())
                .query(WeightStore::read)
                .list();
    }

    boolean end(UUID id, Instant at) {
        return db.sql("update matching.weighting set ended_at = ? where site_id = ? and id = ? and ended_at is null")
                        .params(Timestamp.from(at), CurrentSite.require().value(), id)
                        .update()
                == 1;
    }

    private static Weighting read(ResultSet row, int number) throws SQLException {
        return new Weighting(
                row.getObject("id", UUID.class),
                weights(PartFigures.read(row.getString("points"))),
                row.getInt("decisions"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                Cells.instant(row, "ended_at"));
    }

    /** A part that came with a later version keeps the product's points. */
    private static Weights weights(Map<Reason.Part, Double> own) {
        Weights builtIn = Weights.builtIn();
        Map<Reason.Part, Double> points = new EnumMap<>(builtIn.points());
        points.putAll(own);
        return builtIn.with(points);
    }
}
