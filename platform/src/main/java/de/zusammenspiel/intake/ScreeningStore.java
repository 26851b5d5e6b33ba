package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ScreeningStore {
    private final JdbcClient db;
    private final Ids ids;

    ScreeningStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    void save(SupportRequestId request, Criterion criterion, Answer answer, String by, Instant at) {
        db.sql("""
                insert into intake.criteria_answer
                       (id, site_id, request, criterion, verdict, reason, answered_by, answered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, request, criterion) do update
                   set verdict = excluded.verdict, reason = excluded.reason,
                       answered_by = excluded.answered_by, answered_at = excluded.answered_at""")
                .params(
                        ids.next(),
                        CurrentSite.require().value(),
                        request.value(),
                        criterion.name(),
                        answer.verdict().name(),
                        answer.reason(),
                        by,
                        Timestamp.from(at))
                .update();
    }

    Map<Criterion, CriteriaCheck.Given> of(SupportRequestId request) {
        Map<Criterion, CriteriaCheck.Given> given = new EnumMap<>(Criterion.class);
        db.sql("""
                select criterion, verdict, reason, answered_by, answered_at from intake.criteria_answer
                 where site_id = ? and request = ?""").params(CurrentSite.require().value(), request.value()).query(row -> {
            given.put(
                    Criterion.valueOf(row.getString("criterion")),
                    new CriteriaCheck.Given(
                            Verdict.valueOf(row.getString("verdict")),
                            row.getString("reason"),
                            row.getString("answered_by"),
                            row.getTimestamp("answered_at").toInstant()));
        });
        return given;
    }

    /** Settings of the site where they differ from the usual. */
    Map<Criterion, CriterionSetting> settings() {
        Map<Criterion, CriterionSetting> settings = new EnumMap<>(Criterion.class);
        db.sql("select criterion, active, wording from intake.criterion_setting where site_id = ?")
                .param(CurrentSite.require().value())
                .query(row -> {
                    Criterion criterion = Criterion.valueOf(row.getString("criterion"));
                    settings.put(
                            criterion,
                            new CriterionSetting(criterion, row.getBoolean("active"), row.getString("wording")));
                });
        return settings;
    }

    void set(CriterionSetting setting) {
        db.sql("""
                insert into intake.criterion_setting (id, site_id, criterion, active, wording) values (?, ?, ?, ?, ?)
                on conflict (site_id, criterion) do update
                   set active = excluded.active, wording = excluded.wording,
                       version = intake.criterion_setting.version + 1""")
                .params(
                        ids.next(),
                        CurrentSite.require().value(),
                        setting.criterion().name(),
                        setting.active(),
                        setting.wording())
                .update();
    }
}
