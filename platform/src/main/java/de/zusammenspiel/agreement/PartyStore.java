package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PartyStore {
    private final JdbcClient db;

    PartyStore(JdbcClient db) {
        this.db = db;
    }

    void insert(AgreementId agreement, Party party) {
        ConfirmedHow how = party.confirmedHow();
        db.sql("""
                insert into agreement.party
                       (id, site_id, agreement, side, organisation, organisation_name, contact_name, contact_email,
                        contact_phone, publicity, publicity_wording, confirmed_at, confirmed_by, confirmed_how)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        party.id(),
                        site(),
                        agreement.value(),
                        party.side().name(),
                        party.organisation().value(),
                        party.organisationName(),
                        party.contactName(),
                        party.contactEmail(),
                        party.contactPhone(),
                        party.publicity(),
                        party.publicityWording(),
                        Cells.stamp(party.confirmedAt()),
                        party.confirmedBy(),
                        how == null ? null : how.name())
                .update();
    }

    Map<AgreementId, Map<Side, Party>> of(Collection<AgreementId> agreements) {
        Map<AgreementId, Map<Side, Party>> all = new HashMap<>();
        db.sql("""
                select agreement, id, side, organisation, organisation_name, contact_name, contact_email, contact_phone,
                       publicity, publicity_wording, confirmed_at, confirmed_by, confirmed_how
                  from agreement.party where site_id = ? and agreement = any(?)""")
                .params(site(), Rows.ids(agreements))
                .query((row, number) -> {
                    Party party = party(row);
                    all.computeIfAbsent(
                                    new AgreementId(row.getObject("agreement", UUID.class)),
                                    key -> new EnumMap<>(Side.class))
                            .put(party.side(), party);
                    return party;
                })
                .list();
        return all;
    }

    /** Whose personal link this is. */
    record Belonging(AgreementId agreement, Side side) {}

    Optional<Belonging> belonging(UUID party) {
        return db.sql("select agreement, side from agreement.party where site_id = ? and id = ?")
                .params(site(), party)
                .query((row, number) -> new Belonging(
                        new AgreementId(row.getObject("agreement", UUID.class)), Side.valueOf(row.getString("side"))))
                .optional();
    }

    void contact(AgreementId agreement, Side side, Terms.PartyContact contact) {
        db.sql("""
                update agreement.party set contact_name = ?, contact_email = ?, contact_phone = ?
                 where site_id = ? and agreement = ? and side = ?""")
                .params(contact.name(), contact.email(), contact.phone(), site(), agreement.value(), side.name())
                .update();
    }

    /** @return false if this side had confirmed before */
    boolean confirm(AgreementId agreement, Side side, ConfirmedHow how, String by, Instant at) {
        return db.sql("""
                update agreement.party set confirmed_at = ?, confirmed_by = ?, confirmed_how = ?
                 where site_id = ? and agreement = ? and side = ? and confirmed_at is null""")
                        .params(Cells.stamp(at), by, how.name(), site(), agreement.value(), side.name())
                        .update()
                == 1;
    }

    /** What was agreed has changed: both are asked anew. */
    void unconfirm(AgreementId agreement) {
        db.sql("""
                update agreement.party set confirmed_at = null, confirmed_by = '', confirmed_how = null
                 where site_id = ? and agreement = ?""").params(site(), agreement.value()).update();
    }

    void publicity(AgreementId agreement, Side side, boolean given, String wording, Instant at) {
        db.sql("""
                update agreement.party set publicity = ?, publicity_wording = ?, publicity_at = ?
                 where site_id = ? and agreement = ? and side = ?""")
                .params(given, wording, Cells.stamp(at), site(), agreement.value(), side.name())
                .update();
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getObject("publicity", Boolean.class),
                row.getString("publicity_wording"),
                Cells.instant(row, "confirmed_at"),
                row.getString("confirmed_by"),
                Cells.one(row, "confirmed_how", ConfirmedHow.class));
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
