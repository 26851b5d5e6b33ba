package de.zusammenspiel.agreement;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ThanksStore {
    private final JdbcClient db;
    private final Ids ids;

    ThanksStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    /** @return false if somebody has given thanks before */
    boolean insert(AgreementId agreement, Thanks thanks) {
        return db.sql("""
                insert into agreement.thanks (id, site_id, agreement, letter, how, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (site_id, agreement) do nothing""")
                        .params(
                                ids.next(),
                                site(),
                                agreement.value(),
                                thanks.letter(),
                                thanks.how().name(),
                                thanks.by(),
                                Cells.stamp(thanks.at()))
                        .update()
                == 1;
    }

    Optional<Thanks> of(AgreementId agreement) {
        return db.sql("select letter, how, by_name, at from agreement.thanks where site_id = ? and agreement = ?")
                .params(site(), agreement.value())
                .query((row, number) -> new Thanks(
                        row.getString("letter"),
                        Thanks.How.valueOf(row.getString("how")),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
