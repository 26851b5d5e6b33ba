package de.zusammenspiel.agreement;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ValuationStore {
    private final JdbcClient db;
    private final Ids ids;

    ValuationStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    void replace(AgreementId agreement, Valuation valuation, Instant at) {
        db.sql("delete from agreement.valuation where site_id = ? and agreement = ? and moment = ?")
                .params(site(), agreement.value(), valuation.moment().name())
                .update();
        for (ValueLine line : valuation.lines()) {
            db.sql("""
                    insert into agreement.valuation
                           (id, site_id, agreement, moment, place, kind, rate_version, rate_code, units, hours, cents,
                            valued, at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            ids.next(),
                            site(),
                            agreement.value(),
                            valuation.moment().name(),
                            line.place(),
                            line.kind().name(),
                            line.rateVersion(),
                            line.rateCode(),
                            line.units(),
                            line.hours(),
                            line.cents(),
                            line.valued(),
                            Cells.stamp(at))
                    .update();
        }
    }

    Valuation of(AgreementId agreement, Valuation.Moment moment) {
        return new Valuation(
                moment,
                db.sql("""
                        select place, kind, rate_version, rate_code, units, hours, cents, valued from agreement.valuation
                         where site_id = ? and agreement = ? and moment = ? order by place""")
                        .params(site(), agreement.value(), moment.name())
                        .query((row, number) -> new ValueLine(
                                row.getInt("place"),
                                ResourceKind.valueOf(row.getString("kind")),
                                row.getInt("rate_version"),
                                row.getString("rate_code"),
                                row.getDouble("units"),
                                row.getDouble("hours"),
                                row.getLong("cents"),
                                row.getBoolean("valued")))
                        .list());
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
