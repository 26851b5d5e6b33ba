package de.zusammenspiel.directory;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two records become one: locks them, moves what the directory itself keeps, remembers the one that went. */
@Component
class MergeStore {
    private final JdbcClient db;

    MergeStore(JdbcClient db) {
        this.db = db;
    }

    /** Everything one can tell two records of the same organisation by. */
    List<LikelyPairs.Known> known() {
        return db.sql("""
                select o.id, o.sector, o.name, o.place_label,
                       coalesce(case o.sector when 'COMPANY' then o.branch else o.field end, '') as label,
                       o.active, o.paused_until, o.name_key, o.ags, o.website, o.street, o.postcode,
                       array_remove(array_agg(distinct c.email) || o.email, null) as addresses,
                       array_remove(array_agg(distinct c.phone) || o.phone, null) as phones
                  from directory.organisation o
                  left join directory.contact c on c.site_id = o.site_id and c.organisation = o.id
                 where o.site_id = ? group by o.id order by o.created_at, o.id""").param(site()).query(MergeStore::knownRow).list();
    }

    /** Versions of all that are still there, under lock; whoever writes to one of them waits. */
    Map<OrganisationId, Integer> lock(Collection<OrganisationId> records) {
        Map<OrganisationId, Integer> versions = new HashMap<>();
        db.sql("""
                select id, version from directory.organisation where site_id = ? and id = any(?)
                 order by id for update""")
                .params(site(), records.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new OrganisationId(row.getObject("id", UUID.class)), row.getInt("version")))
                .list()
                .forEach(row -> versions.put(row.getKey(), row.getValue()));
        return versions;
    }

    /** Where the organisation is found that went into another. */
    Optional<OrganisationId> keptOf(OrganisationId gone) {
        return db.sql("select kept from directory.merged where site_id = ? and gone = ?")
                .params(site(), gone.value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** The records into which any of these went. */
    Set<UUID> keptOf(Set<UUID> gone) {
        return db.sql("select distinct kept from directory.merged where site_id = ? and gone = any(?)")
                .params(site(), gone.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** Where the card of a person is found who stood in both records. */
    Optional<ContactId> keptOf(ContactId gone) {
        return db.sql("select kept from directory.merged_contact where site_id = ? and gone = ?")
                .params(site(), gone.value())
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    /** Before the card goes: those that went into it once are found at the other one from now on. */
    void contactGone(ContactId gone, ContactId kept, Instant at) {
        db.sql("update directory.merged_contact set kept = ? where site_id = ? and kept = ?")
                .params(kept.value(), site(), gone.value())
                .update();
        db.sql("insert into directory.merged_contact (gone, site_id, kept, at) values (?, ?, ?, ?)")
                .params(gone.value(), site(), kept.value(), Timestamp.from(at))
                .update();
    }

    List<OrganisationId> goneInto(OrganisationId kept) {
        return db
                .sql("select gone from directory.merged where site_id = ? and kept = ? order by at")
                .params(site(), kept.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** What lies in the directory itself. */
    Map<String, Integer> counts(OrganisationId gone) {
        return db.sql("""
                select (select count(*) from directory.contact where site_id = ? and organisation = ?) as contacts,
                       (select count(*) from directory.tie where site_id = ? and (organisation = ? or knower = ?)) as ties,
                       (select count(*) from directory.evidence where site_id = ? and organisation = ?) as evidence,
                       (select count(*) from directory.partnership where site_id = ? and organisation = ?) as partnerships,
                       (select count(*) from directory.quiet_time where site_id = ? and organisation = ?) as quiet_times""")
                .params(site(), gone.value())
                .params(site(), gone.value(), gone.value())
                .params(site(), gone.value())
                .params(site(), gone.value())
                .params(site(), gone.value())
                .query((row, number) -> Map.of(
                        "contacts", row.getInt("contacts"),
                        "ties", row.getInt("ties"),
                        "evidence", row.getInt("evidence"),
                        "partnerships", row.getInt("partnerships"),
                        "quietTimes", row.getInt("quiet_times")))
                .single();
    }

    void moveContact(ContactId contact, OrganisationId kept, boolean preferred) {
        db.sql("update directory.contact set organisation = ?, preferred = ? where site_id = ? and id = ?")
                .params(kept.value(), preferred, site(), contact.value())
                .update();
    }

    /** One person stood in both records. */
    void sameContact(ContactId gone, ContactId kept) {
        db.sql("update directory.tie set contact = ? where site_id = ? and contact = ?")
                .params(kept.value(), site(), gone.value())
                .update();
        db.sql("""
                update directory.talking_hint k set text = left(k.text || ' ' || g.text, 600)
                  from directory.talking_hint g
                 where k.site_id = ? and k.contact = ? and g.site_id = k.site_id and g.contact = ?""").params(site(), kept.value(), gone.value()).update();
        db.sql("""
                update directory.talking_hint set contact = ?
                 where site_id = ? and contact = ?
                   and not exists (select 1 from directory.talking_hint k where k.site_id = ? and k.contact = ?)""")
                .params(kept.value(), site(), gone.value(), site(), kept.value())
                .update();
        // Whoever was told once where her name comes from has been told.
        db.sql("""
                update directory.contact k
                   set used_at = greatest(k.used_at, g.used_at),
                       deceased_at = coalesce(k.deceased_at, g.deceased_at),
                       preferred = k.preferred and k.deceased_at is null and g.deceased_at is null,
                       notice_due = case when k.notice_at is not null then k.notice_due
                                         when g.notice_at is not null then g.notice_due
                                         else least(k.notice_due, g.notice_due) end,
                       notice_at = coalesce(k.notice_at, g.notice_at),
                       notice_how = case when k.notice_at is not null then k.notice_how else g.notice_how end
                  from directory.contact g
                 where k.site_id = ? and k.id = ? and g.site_id = k.site_id and g.id = ?""").params(site(), kept.value(), gone.value()).update();
    }

    void moveRest(OrganisationId gone, OrganisationId kept) {
        UUID from = gone.value();
        UUID to = kept.value();
        db.sql("update directory.evidence set organisation = ? where site_id = ? and organisation = ?")
                .params(to, site(), from)
                .update();
        db.sql("update directory.partnership set organisation = ? where site_id = ? and organisation = ?")
                .params(to, site(), from)
                .update();
        moveTies(from, to);
        moveQuietTimes(from, to);
        db.sql("update directory.merged set kept = ? where site_id = ? and kept = ?")
                .params(to, site(), from)
                .update();
    }

    /** The school holidays stand there once. */
    private void moveQuietTimes(UUID from, UUID to) {
        db.sql("""
                delete from directory.quiet_time t
                 where t.site_id = ? and t.organisation = ? and t.kind = 'SCHOOL_HOLIDAYS'
                   and exists (select 1 from directory.quiet_time k
                                where k.site_id = t.site_id and k.organisation = ? and k.kind = t.kind)""").params(site(), from, to).update();
        db.sql("update directory.quiet_time set organisation = ? where site_id = ? and organisation = ?")
                .params(to, site(), from)
                .update();
    }

    /** Nobody knows itself; of two lines between the same two the warmer one stays. */
    private void moveTies(UUID from, UUID to) {
        db.sql("""
                delete from directory.tie
                 where site_id = ? and (knower = ? and organisation = ? or knower = ? and organisation = ?)""").params(site(), from, to, to, from).update();
        db.sql("""
                delete from directory.tie t using directory.tie better
                 where t.site_id = ? and better.site_id = t.site_id and better.id <> t.id
                   and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and (t.account = better.account or t.knower = better.knower)
                   and (better.strength, better.id) > (t.strength, t.id)""").params(site(), from, to, from, to).update();
        db.sql("update directory.tie set organisation = ? where site_id = ? and organisation = ?")
                .params(to, site(), from)
                .update();
        db.sql("""
                delete from directory.tie t using directory.tie better
                 where t.site_id = ? and better.site_id = t.site_id and better.id <> t.id
                   and t.knower in (?, ?) and better.knower in (?, ?) and t.organisation = better.organisation
                   and (better.strength, better.id) > (t.strength, t.id)""").params(site(), from, to, from, to).update();
        db.sql("update directory.tie set knower = ? where site_id = ? and knower = ?")
                .params(to, site(), from)
                .update();
    }

    /** The kept version passes both, so that a form opened before is told what happened. */
    void finish(OrganisationId gone, int goneVersion, OrganisationId kept, String name, String key, Instant at) {
        db.sql("""
                update directory.organisation set version = greatest(version, ? + 1), changes = changes + 1
                 where site_id = ? and id = ?""").params(goneVersion, site(), kept.value()).update();
        db.sql("insert into directory.merged (gone, site_id, kept, name, name_key, at) values (?, ?, ?, ?, ?, ?)")
                .params(gone.value(), site(), kept.value(), name, key, Timestamp.from(at))
                .update();
        db.sql("delete from directory.organisation where site_id = ? and id = ?")
                .params(site(), gone.value())
                .update();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static LikelyPairs.Known knownRow(ResultSet row, int number) throws SQLException {
        return new LikelyPairs.Known(
                new OrganisationCard(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        Sector.valueOf(row.getString("sector")),
                        row.getString("name"),
                        row.getString("place_label"),
                        row.getString("label"),
                        row.getBoolean("active"),
                        row.getObject("paused_until", LocalDate.class)),
                row.getString("name_key"),
                row.getString("ags"),
                row.getString("website"),
                row.getString("street"),
                row.getString("postcode"),
                texts(row, "addresses"),
                texts(row, "phones"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        @Nullable Object values = row.getArray(column).getArray();
        return values instanceof String[] texts ? Arrays.asList(texts) : List.of();
    }
}
