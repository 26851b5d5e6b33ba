package de.zusammenspiel.directory;

import de.zusammenspiel.site.CurrentSite;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PartnershipStore {
    private static final String SELECT = """
            select p.id, p.organisation, o.name as organisation_name, o.sector, p.aim, p.stage, p.stage_since, p.moved_at,
                   p.next_step, p.next_on, p.signed_on, p.version
              from directory.partnership p
              join directory.organisation o on o.site_id = p.site_id and o.id = p.organisation
             where p.site_id = ?""";

    private final JdbcClient db;

    PartnershipStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID id, OrganisationId organisation, String aim, PartnershipMove first, Instant at) {
        db.sql("""
                insert into directory.partnership (id, site_id, organisation, aim, stage, stage_since, moved_at, next_step,
                                                   next_on, signed_on, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(site())
                .param(organisation.value())
                .param(aim)
                .param(first.stage().name())
                .param(Timestamp.from(at))
                .param(Timestamp.from(at))
                .param(first.nextStep())
                .param(date(first.nextOn()))
                .param(date(first.signedOn()))
                .param(Timestamp.from(at))
                .update();
    }

    boolean move(UUID id, int version, String aim, PartnershipMove move, Instant at) {
        return db.sql("""
                        update directory.partnership
                           set aim = ?, stage_since = case when stage = ? then stage_since else ? end, stage = ?,
                               moved_at = ?, next_step = ?, next_on = ?, signed_on = ?, version = version + 1
                         where site_id = ? and id = ? and version = ?""")
                        .param(aim)
                        .param(move.stage().name())
                        .param(Timestamp.from(at))
                        .param(move.stage().name())
                        .param(Timestamp.from(at))
                        .param(move.nextStep())
                        .param(date(move.nextOn()))
                        .param(date(move.signedOn()))
                        .param(site())
                        .param(id)
                        .param(version)
                        .update()
                == 1;
    }

    void record(UUID stepId, UUID id, PartnershipMove move, @Nullable UUID byAccount, String byName, Instant at) {
        db.sql("""
                insert into directory.partnership_step (id, site_id, partnership, at, by_account, by_name, stage, note,
                                                        next_step, next_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(stepId)
                .param(site())
                .param(id)
                .param(Timestamp.from(at))
                .param(byAccount)
                .param(byName)
                .param(move.stage().name())
                .param(move.note())
                .param(move.nextStep())
                .param(date(move.nextOn()))
                .update();
    }

    Optional<Partnership> find(UUID id) {
        return db.sql(SELECT + " and p.id = ?")
                .params(site(), id)
                .query(PartnershipStore::partnership)
                .optional();
    }

    /** Living ones by the day of their next step, then the ended ones, the latest first. */
    List<Partnership> all() {
        return db.sql(SELECT + " order by p.next_on nulls last, p.moved_at desc, p.id")
                .params(site())
                .query(PartnershipStore::partnership)
                .list();
    }

    List<Partnership> of(OrganisationId organisation) {
        return db.sql(SELECT + " and p.organisation = ? order by p.next_on nulls last, p.moved_at desc, p.id")
                .params(site(), organisation.value())
                .query(PartnershipStore::partnership)
                .list();
    }

    List<Partnership> due(LocalDate today, int limit) {
        return db.sql(SELECT + " and p.next_on <= ? order by p.next_on, p.id limit ?")
                .params(site(), Date.valueOf(today), limit)
                .query(PartnershipStore::partnership)
                .list();
    }

    List<PartnershipStep> steps(UUID id) {
        return db.sql("""
                select at, by_name, stage, note, next_step, next_on from directory.partnership_step
                 where site_id = ? and partnership = ? order by at desc, id desc""")
                .params(site(), id)
                .query((row, number) -> new PartnershipStep(
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        PartnershipStage.valueOf(row.getString("stage")),
                        row.getString("note"),
                        row.getString("next_step"),
                        row.getObject("next_on", LocalDate.class)))
                .list();
    }

    private static Partnership partnership(ResultSet row, int number) throws SQLException {
        return new Partnership(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                Sector.valueOf(row.getString("sector")),
                row.getString("aim"),
                PartnershipStage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_since").toInstant(),
                row.getTimestamp("moved_at").toInstant(),
                row.getString("next_step"),
                row.getObject("next_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getInt("version"));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
