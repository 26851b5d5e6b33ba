package de.zusammenspiel.directory;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TieStore {
    private static final String MEMBERS = """
            select t.id, t.account, t.member_name, t.organisation, t.strength, t.function, t.origin, t.known_since,
                   t.last_contact, t.basis, t.noted_on, t.contact, coalesce(c.name, '') as contact_name
              from directory.tie t
              left join directory.contact c on c.site_id = t.site_id and c.id = t.contact
             where t.site_id = ? and t.account is not null and\s""";
    private static final String PARTNERS = """
            select t.id, t.knower, k.name as knower_name, t.organisation, t.strength, t.function, t.origin, t.known_since,
                   t.last_contact, t.basis, t.contact, coalesce(c.name, '') as contact_name
              from directory.tie t
              join directory.organisation k on k.site_id = t.site_id and k.id = t.knower
              left join directory.contact c on c.site_id = t.site_id and c.id = t.contact
             where t.site_id = ? and t.knower is not null and\s""";
    private static final String CLOSEST_FIRST = " order by t.strength desc, t.noted_on, t.id";

    private final JdbcClient db;

    TieStore(JdbcClient db) {
        this.db = db;
    }

    /** The name of a person known already stays with the tie. */
    void put(UUID id, UUID account, String memberName, OrganisationId organisation, Acquaintance how, LocalDate on) {
        db.sql("""
                insert into directory.tie (id, site_id, account, member_name, organisation, strength, function, origin,
                                           known_since, last_contact, basis, noted_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, organisation, account) where account is not null
                do update set member_name = excluded.member_name, strength = excluded.strength,
                              function = excluded.function, origin = excluded.origin, known_since = excluded.known_since,
                              last_contact = excluded.last_contact, basis = excluded.basis""")
                .param(id)
                .param(site())
                .param(account)
                .param(memberName)
                .param(organisation.value())
                .param(how.strength())
                .param(how.function())
                .param(how.origin())
                .param(how.since())
                .param(how.lastContact())
                .param(how.basis().name())
                .param(on)
                .update();
    }

    void put(UUID id, OrganisationId knower, OrganisationId organisation, Acquaintance how, LocalDate on) {
        db.sql("""
                insert into directory.tie (id, site_id, knower, organisation, strength, function, origin, known_since,
                                           last_contact, basis, noted_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, organisation, knower) where knower is not null
                do update set strength = excluded.strength, function = excluded.function, origin = excluded.origin,
                              known_since = excluded.known_since, last_contact = excluded.last_contact,
                              basis = excluded.basis""")
                .param(id)
                .param(site())
                .param(knower.value())
                .param(organisation.value())
                .param(how.strength())
                .param(how.function())
                .param(how.origin())
                .param(how.since())
                .param(how.lastContact())
                .param(how.basis().name())
                .param(on)
                .update();
    }

    boolean remove(UUID account, OrganisationId organisation) {
        return db.sql("delete from directory.tie where site_id = ? and organisation = ? and account = ?")
                        .params(site(), organisation.value(), account)
                        .update()
                == 1;
    }

    boolean remove(UUID id) {
        return db.sql("delete from directory.tie where site_id = ? and id = ?")
                        .params(site(), id)
                        .update()
                == 1;
    }

    /** The two spoke with each other: an acquaintance that is used stays warm. */
    void spoke(UUID account, OrganisationId organisation, LocalDate on) {
        db.sql("""
                update directory.tie set last_contact = ?
                 where site_id = ? and organisation = ? and account = ? and (last_contact is null or last_contact < ?)""").params(on, site(), organisation.value(), account, on).update();
    }

    void name(UUID id, ContactId contact) {
        db.sql("update directory.tie set contact = ? where site_id = ? and id = ?")
                .params(contact.value(), site(), id)
                .update();
    }

    Optional<Tie> find(UUID id) {
        return db.sql(MEMBERS + "t.id = ?")
                .params(site(), id)
                .query(TieStore::tie)
                .optional();
    }

    Optional<PartnerTie> findPartner(UUID id) {
        return db.sql(PARTNERS + "t.id = ?")
                .params(site(), id)
                .query(TieStore::partner)
                .optional();
    }

    List<Tie> knowing(OrganisationId organisation) {
        return db.sql(MEMBERS + "t.organisation = ?" + CLOSEST_FIRST)
                .params(site(), organisation.value())
                .query(TieStore::tie)
                .list();
    }

    List<PartnerTie> partnersKnowing(OrganisationId organisation) {
        return db.sql(PARTNERS + "t.organisation = ?" + CLOSEST_FIRST)
                .params(site(), organisation.value())
                .query(TieStore::partner)
                .list();
    }

    List<Tie> of(UUID account) {
        return db.sql(MEMBERS + "t.account = ?" + CLOSEST_FIRST)
                .params(site(), account)
                .query(TieStore::tie)
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static Tie tie(ResultSet row, int number) throws SQLException {
        return new Tie(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("member_name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                how(row),
                row.getObject("noted_on", LocalDate.class),
                contact(row),
                row.getString("contact_name"));
    }

    private static PartnerTie partner(ResultSet row, int number) throws SQLException {
        return new PartnerTie(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("knower", UUID.class)),
                row.getString("knower_name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                how(row),
                contact(row),
                row.getString("contact_name"));
    }

    static Acquaintance how(ResultSet row) throws SQLException {
        return new Acquaintance(
                row.getInt("strength"),
                row.getString("function"),
                row.getString("origin"),
                row.getObject("known_since", Integer.class),
                row.getObject("last_contact", LocalDate.class),
                TieBasis.valueOf(row.getString("basis")));
    }

    private static @Nullable ContactId contact(ResultSet row) throws SQLException {
        return Cells.id(row, "contact", ContactId::new);
    }
}
