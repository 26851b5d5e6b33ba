package de.zusammenspiel.review;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ParticipantStore {
    private static final String SELECT = """
            select id, account, name, email, phone, part, employer, hours_per_year, from_on, until_on, stage, stage_at,
                   next_step, next_on, note, version
              from review.participant where site_id = ?\s""";

    private final JdbcClient db;

    ParticipantStore(JdbcClient db) {
        this.db = db;
    }

    /** @return false when somebody else has written this person down meanwhile */
    boolean insert(Participant one) {
        return db.sql("""
                insert into review.participant (id, site_id, account, name, email, phone, part, employer, hours_per_year,
                                                from_on, until_on, stage, stage_at, next_step, next_on, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                one.id(),
                                site(),
                                one.account(),
                                one.name(),
                                one.email(),
                                one.phone(),
                                one.part().name(),
                                one.employer(),
                                one.hoursPerYear(),
                                one.from(),
                                one.until(),
                                one.stage().name(),
                                Timestamp.from(one.stageAt()),
                                one.nextStep(),
                                one.nextOn(),
                                one.note())
                        .update()
                == 1;
    }

    /** @return false when somebody else was faster */
    boolean update(Participant one, int version) {
        return db.sql("""
                update review.participant
                   set account = ?, name = ?, email = ?, phone = ?, part = ?, employer = ?, hours_per_year = ?, from_on = ?,
                       until_on = ?, stage = ?, stage_at = ?, next_step = ?, next_on = ?, note = ?, version = version + 1
                 where site_id = ? and id = ? and version = ?""")
                        .params(
                                one.account(),
                                one.name(),
                                one.email(),
                                one.phone(),
                                one.part().name(),
                                one.employer(),
                                one.hoursPerYear(),
                                one.from(),
                                one.until(),
                                one.stage().name(),
                                Timestamp.from(one.stageAt()),
                                one.nextStep(),
                                one.nextOn(),
                                one.note(),
                                site(),
                                one.id(),
                                version)
                        .update()
                == 1;
    }

    Optional<Participant> find(UUID id) {
        return db.sql(SELECT + "and (id = ? or account = ?)")
                .params(site(), id, id)
                .query(ParticipantStore::participant)
                .optional();
    }

    List<Participant> all() {
        return db.sql(SELECT + "order by name, id")
                .param(site())
                .query(ParticipantStore::participant)
                .list();
    }

    void addHours(UUID id, UUID participant, LocalDate day, double hours, String what) {
        db.sql("""
                insert into review.participant_hours (id, site_id, participant, day, hours, what)
                values (?, ?, ?, ?, ?, ?)""").params(id, site(), participant, day, hours, what).update();
    }

    Map<UUID, Double> hoursSince(LocalDate day) {
        Map<UUID, Double> hours = new HashMap<>();
        db.sql("""
                select participant, sum(hours) as hours from review.participant_hours
                 where site_id = ? and day >= ? group by participant""").params(site(), day).query(row -> {
            hours.put(row.getObject("participant", UUID.class), row.getDouble("hours"));
        });
        return hours;
    }

    Optional<Integer> least() {
        return db.sql("select least from review.group_size where site_id = ?")
                .param(site())
                .query(Integer.class)
                .optional();
    }

    void least(int members) {
        db.sql("""
                insert into review.group_size (site_id, least) values (?, ?)
                on conflict (site_id) do update set least = excluded.least""").params(site(), members).update();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("stage_at");
        return new Participant(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                Participant.Part.valueOf(row.getString("part")),
                row.getString("employer"),
                number(row, "hours_per_year"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                Participant.Stage.valueOf(row.getString("stage")),
                at == null ? Instant.EPOCH : at.toInstant(),
                row.getString("next_step"),
                row.getObject("next_on", LocalDate.class),
                row.getString("note"),
                row.getInt("version"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
