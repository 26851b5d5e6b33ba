package de.zusammenspiel.directory;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OrganisationStore {
    private static final String COLUMNS = """
            id, sector, name, ags, place_label, postcode, street, email, phone, website, branch, branch_edition, field,
            legal_form, description, gives, gives_kinds, size_class, insurance_rules, leave_rules, target_groups,
            staff, volunteers, child_protection, child_protection_on, host_groups, host_persons, not_when,
            causes_liked, causes_excluded, asks_per_year, paused_until, pause_reason, naming_wanted, active, version""";

    private final JdbcClient db;

    OrganisationStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Organisation> find(OrganisationId id) {
        return db.sql("select " + COLUMNS + " from directory.organisation where site_id = ? and id = ?")
                .params(site(), id.value())
                .query(OrganisationStore::organisation)
                .optional();
    }

    List<Organisation> all(Sector sector) {
        return db.sql("select " + COLUMNS
                        + " from directory.organisation where site_id = ? and sector = ? and active order by name, id")
                .params(site(), sector.name())
                .query(OrganisationStore::organisation)
                .list();
    }

    List<Organisation> these(Collection<OrganisationId> ids) {
        return db.sql("select " + COLUMNS + " from directory.organisation where site_id = ? and id = any(?)")
                .params(site(), ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(OrganisationStore::organisation)
                .list();
    }

    /** Of those only that wish something else than is usual (four asks a year); an index holds just them. */
    Map<OrganisationId, AskTerms> askTerms() {
        Map<OrganisationId, AskTerms> terms = new HashMap<>();
        db.sql("""
                select id, paused_until, asks_per_year from directory.organisation
                 where site_id = ? and sector = 'COMPANY' and (paused_until is not null or asks_per_year <> 4)""")
                .params(site())
                .query((row, number) -> Map.entry(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        new AskTerms(row.getObject("paused_until", LocalDate.class), row.getInt("asks_per_year"))))
                .list()
                .forEach(entry -> terms.put(entry.getKey(), entry.getValue()));
        return terms;
    }

    /** Same sector and same name key, now or before it took another record in; the oldest first. */
    List<Organisation> named(Sector sector, String key) {
        return db.sql("select " + COLUMNS + """
                 from directory.organisation
                where site_id = ? and sector = ? and active
                  and (name_key = ? or id in (select kept from directory.merged where site_id = ? and name_key = ?))
                order by created_at, id""")
                .params(site(), sector.name(), key, site(), key)
                .query(OrganisationStore::organisation)
                .list();
    }

    void insert(Organisation organisation, String key, Instant at) {
        db.sql("""
                insert into directory.organisation
                       (id, site_id, sector, name, name_key, ags, place_label, postcode, street, email, phone, website,
                        branch, branch_edition, field, legal_form, description, gives, gives_kinds,
                        size_class, insurance_rules, leave_rules, target_groups, staff, volunteers, child_protection,
                        child_protection_on, host_groups, host_persons, not_when, causes_liked, causes_excluded, asks_per_year, paused_until, pause_reason, naming_wanted, active,
                        created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(organisation.id().value())
                .param(site())
                .param(organisation.sector().name())
                .params(facts(organisation, key))
                .param(Timestamp.from(at))
                .update();
    }

    /** Compare and set: false when the version is not the stored one any more. */
    boolean update(Organisation organisation, String key, int version) {
        return db.sql("""
                update directory.organisation
                   set name = ?, name_key = ?, ags = ?, place_label = ?, postcode = ?, street = ?, email = ?, phone = ?,
                       website = ?, branch = ?, branch_edition = ?, field = ?, legal_form = ?, description = ?, gives = ?,
                       gives_kinds = ?, size_class = ?, insurance_rules = ?, leave_rules = ?, target_groups = ?,
                       staff = ?, volunteers = ?, child_protection = ?, child_protection_on = ?, host_groups = ?,
                       host_persons = ?, not_when = ?, causes_liked = ?, causes_excluded = ?, asks_per_year = ?,
                       paused_until = ?, pause_reason = ?, naming_wanted = ?, active = ?, version = version + 1,
                       changes = changes + 1
                 where site_id = ? and id = ? and version = ?""")
                        .params(facts(organisation, key))
                        .param(site())
                        .param(organisation.id().value())
                        .param(version)
                        .update()
                == 1;
    }

    boolean pause(OrganisationId id, @Nullable LocalDate until, String reason) {
        return db.sql("""
                update directory.organisation
                   set paused_until = ?, pause_reason = ?, version = version + 1, changes = changes + 1
                 where site_id = ? and id = ?""").params(until, reason, site(), id.value()).update() == 1;
    }

    /** Something that hangs on the organisation changed: the count grows, its form's version stays. */
    void touch(OrganisationId id) {
        db.sql("update directory.organisation set changes = changes + 1 where site_id = ? and id = ?")
                .params(site(), id.value())
                .update();
    }

    void remove(OrganisationId id) {
        for (String table : List.of("tie", "evidence", "contact")) {
            db.sql("delete from directory." + table + " where site_id = ? and organisation = ?")
                    .params(site(), id.value())
                    .update();
        }
        db.sql("delete from directory.organisation where site_id = ? and id = ?")
                .params(site(), id.value())
                .update();
    }

    /** Changes of an organisation and of what hangs on it since it was entered; 1 for one nobody touched. */
    Optional<Long> changes(OrganisationId id) {
        return db.sql("select changes from directory.organisation where site_id = ? and id = ?")
                .params(site(), id.value())
                .query(Long.class)
                .optional();
    }

    private static UUID site() {
        SiteId site = CurrentSite.require();
        return site.value();
    }

    private static List<@Nullable Object> facts(Organisation organisation, String key) {
        List<@Nullable Object> facts = new ArrayList<>();
        facts.add(organisation.name());
        facts.add(key);
        facts.add(organisation.ags());
        facts.add(organisation.placeLabel());
        facts.add(organisation.postcode());
        facts.add(organisation.street());
        facts.add(organisation.email());
        facts.add(organisation.phone());
        facts.add(organisation.website());
        facts.add(organisation.branch());
        facts.add(organisation.branchEdition());
        facts.add(organisation.field());
        facts.add(organisation.legalForm());
        facts.add(organisation.description());
        facts.add(organisation.gives());
        facts.add(organisation.givesKinds().stream().map(Enum::name).sorted().toArray(String[]::new));
        Traits traits = organisation.traits();
        facts.add(traits.sizeClass() == null ? null : traits.sizeClass().name());
        facts.add(traits.insuranceRules());
        facts.add(traits.leaveRules());
        facts.add(traits.targetGroups());
        facts.add(traits.staff());
        facts.add(traits.volunteers());
        facts.add(traits.childProtection());
        facts.add(traits.childProtectionOn());
        facts.add(traits.hostGroups());
        facts.add(traits.hostPersons());
        facts.add(organisation.notWhen());
        facts.add(organisation.causesLiked());
        facts.add(organisation.causesExcluded());
        facts.add(organisation.asksPerYear());
        facts.add(organisation.pausedUntil());
        facts.add(organisation.pauseReason());
        facts.add(organisation.namingWanted());
        facts.add(organisation.active());
        return facts;
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                Sector.valueOf(row.getString("sector")),
                row.getString("name"),
                row.getString("ags"),
                row.getString("place_label"),
                row.getString("postcode"),
                row.getString("street"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("website"),
                row.getString("branch"),
                row.getString("branch_edition"),
                row.getString("field"),
                row.getString("legal_form"),
                row.getString("description"),
                row.getString("gives"),
                kinds(row.getArray("gives_kinds")),
                traits(row),
                row.getString("not_when"),
                row.getString("causes_liked"),
                row.getString("causes_excluded"),
                row.getInt("asks_per_year"),
                row.getObject("paused_until", LocalDate.class),
                row.getString("pause_reason"),
                row.getBoolean("naming_wanted"),
                row.getBoolean("active"),
                row.getInt("version"));
    }

    private static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                Cells.one(row, "size_class", SizeClass.class),
                row.getString("insurance_rules"),
                row.getString("leave_rules"),
                row.getString("target_groups"),
                row.getObject("staff", Integer.class),
                row.getObject("volunteers", Integer.class),
                row.getObject("child_protection", Boolean.class),
                row.getObject("child_protection_on", LocalDate.class),
                row.getObject("host_groups", Integer.class),
                row.getObject("host_persons", Integer.class));
    }

    private static Set<ResourceKind> kinds(Array array) throws SQLException {
        Set<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
        for (String kind : (String[]) array.getArray()) {
            kinds.add(ResourceKind.valueOf(kind));
        }
        return kinds;
    }
}
