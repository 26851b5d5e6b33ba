package de.zusammenspiel.agreement;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ContributionStore {
    private final JdbcClient db;
    private final Ids ids;

    ContributionStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    void replace(AgreementId agreement, List<Contribution> contributions) {
        db.sql("delete from agreement.contribution where site_id = ? and agreement = ?")
                .params(site(), agreement.value())
                .update();
        int place = 0;
        for (Contribution one : contributions) {
            db.sql("""
                    insert into agreement.contribution
                           (id, site_id, agreement, place, giver, kind, what, persons, hours, pieces, unit, by_students,
                            goods)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            ids.next(),
                            site(),
                            agreement.value(),
                            place,
                            one.giver().name(),
                            one.kind().name(),
                            one.what(),
                            one.persons(),
                            one.hours(),
                            one.pieces(),
                            one.unit(),
                            one.byStudents(),
                            one.goods())
                    .update();
            place++;
        }
    }

    Map<AgreementId, List<Contribution>> of(Collection<AgreementId> agreements) {
        Map<AgreementId, List<Contribution>> all = new HashMap<>();
        db.sql("""
                select agreement, giver, kind, what, persons, hours, pieces, unit, by_students, goods
                  from agreement.contribution where site_id = ? and agreement = any(?) order by agreement, place""")
                .params(site(), Rows.ids(agreements))
                .query((row, number) -> {
                    Contribution one = new Contribution(
                            Side.valueOf(row.getString("giver")),
                            ResourceKind.valueOf(row.getString("kind")),
                            row.getString("what"),
                            row.getObject("persons", Integer.class),
                            row.getObject("hours", Double.class),
                            row.getObject("pieces", Integer.class),
                            row.getString("unit"),
                            row.getBoolean("by_students"),
                            row.getString("goods"));
                    all.computeIfAbsent(
                                    new AgreementId(row.getObject("agreement", UUID.class)), key -> new ArrayList<>())
                            .add(one);
                    return one;
                })
                .list();
        return all;
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
