package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReferralStore {
    private static final String COLUMNS = "id, name, good_for, contact, criteria, active, version";
    private final JdbcClient db;

    ReferralStore(JdbcClient db) {
        this.db = db;
    }

    void insert(ReferralAddress address) {
        db.sql("""
                insert into intake.referral_address (id, site_id, name, good_for, contact, criteria, active)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        address.id().value(),
                        CurrentSite.require().value(),
                        address.name(),
                        address.goodFor(),
                        address.contact(),
                        Cells.names(address.criteria()),
                        address.active())
                .update();
    }

    boolean update(ReferralAddress address) {
        return db.sql("""
                update intake.referral_address
                   set name = ?, good_for = ?, contact = ?, criteria = ?, active = ?, version = version + 1
                 where site_id = ? and id = ? and version = ?""")
                        .params(
                                address.name(),
                                address.goodFor(),
                                address.contact(),
                                Cells.names(address.criteria()),
                                address.active(),
                                CurrentSite.require().value(),
                                address.id().value(),
                                address.version())
                        .update()
                == 1;
    }

    List<ReferralAddress> all() {
        return db.sql("select " + COLUMNS
                        + " from intake.referral_address where site_id = ? order by active desc, name")
                .param(CurrentSite.require().value())
                .query(ReferralStore::address)
                .list();
    }

    Optional<ReferralAddress> find(ReferralAddressId id) {
        return db.sql("select " + COLUMNS + " from intake.referral_address where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .query(ReferralStore::address)
                .optional();
    }

    private static ReferralAddress address(ResultSet row, int number) throws SQLException {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        for (String name : (String[]) row.getArray("criteria").getArray()) {
            criteria.add(Criterion.valueOf(name));
        }
        return new ReferralAddress(
                new ReferralAddressId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("good_for"),
                row.getString("contact"),
                criteria,
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
