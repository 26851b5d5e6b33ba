package de.zusammenspiel.agreement;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EffectStore {
    private final JdbcClient db;
    private final Ids ids;

    EffectStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    void put(AgreementId agreement, Effect effect, String by, Instant at) {
        db.sql("""
                insert into agreement.effect
                       (id, site_id, agreement, provider, beneficiaries, community, competences, reached, note,
                        follow_up_on, without_us, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, agreement) do update
                   set provider = excluded.provider, beneficiaries = excluded.beneficiaries,
                       community = excluded.community, competences = excluded.competences, reached = excluded.reached,
                       note = excluded.note, followed_up_at = case
                           when agreement.effect.follow_up_on is not distinct from excluded.follow_up_on
                           then agreement.effect.followed_up_at end,
                       follow_up_on = excluded.follow_up_on, without_us = excluded.without_us,
                       by_name = excluded.by_name, at = excluded.at""")
                .params(
                        ids.next(),
                        site(),
                        agreement.value(),
                        effect.provider(),
                        effect.beneficiaries(),
                        effect.community(),
                        Cells.names(effect.competences()),
                        effect.reached(),
                        effect.note(),
                        effect.followUpOn(),
                        effect.followUpWithoutUs(),
                        by,
                        Cells.stamp(at))
                .update();
    }

    Optional<Effect> of(AgreementId agreement) {
        return db.sql("""
                select provider, beneficiaries, community, competences, reached, note, follow_up_on, without_us
                  from agreement.effect where site_id = ? and agreement = ?""")
                .params(site(), agreement.value())
                .query((row, number) -> new Effect(
                        row.getInt("provider"),
                        row.getInt("beneficiaries"),
                        row.getInt("community"),
                        competences(row),
                        row.getObject("reached", Integer.class),
                        row.getString("note"),
                        row.getObject("follow_up_on", LocalDate.class),
                        row.getBoolean("without_us")))
                .optional();
    }

    void followedUp(AgreementId agreement, boolean withoutUs, Instant at) {
        db.sql("""
                update agreement.effect set followed_up_at = ?, without_us = without_us or ?
                 where site_id = ? and agreement = ?""")
                .params(Cells.stamp(at), withoutUs, site(), agreement.value())
                .update();
    }

    private static Set<Effect.Competence> competences(ResultSet row) throws SQLException {
        Set<Effect.Competence> all = EnumSet.noneOf(Effect.Competence.class);
        for (String name : (String[]) row.getArray("competences").getArray()) {
            all.add(Effect.Competence.valueOf(name));
        }
        return all;
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
