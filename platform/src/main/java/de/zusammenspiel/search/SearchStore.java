package de.zusammenspiel.search;

import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads things of all modules as one would name them. It only reads, and under row security; like the reports it looks
 * into other schemas, because a search that asked every module for every word would be slow and never complete.
 */
@Component
class SearchStore {
    private static final String ORGANISATIONS = """
            select o.id, o.name as title, concat_ws(' · ', nullif(o.place_label, ''), nullif(o.field, '')) as detail,
                   concat_ws(' ', o.postcode, o.street, o.website, o.description, o.gives, o.target_groups) as more,
                   coalesce(o.email, '') as closed, coalesce(o.phone, '') as numbers, o.id::text as key,
                   case when o.active then '' else 'INACTIVE' end as state, null::uuid as owner, true as open,
                   o.created_at as at
              from directory.organisation o where o.site_id = ? and o.id = any(?)""";
    private static final String CONTACTS = """
            select c.id, c.name as title, concat_ws(' · ', nullif(c.role, ''), o.name) as detail, '' as more,
                   coalesce(c.email, '') as closed, coalesce(c.phone, '') as numbers, o.id::text as key, '' as state,
                   null::uuid as owner, false as open, c.used_at as at
              from directory.contact c
              join directory.organisation o on o.site_id = c.site_id and o.id = c.organisation
             where c.site_id = ? and c.id = any(?)""";
    private static final String REQUESTS = """
            select r.id, r.question as title, concat_ws(' · ', r.number, nullif(r.organisation_name, '')) as detail,
                   concat_ws(' ', r.purpose, r.amount,
                             case when r.confidential_place then '' else r.place_label end) as more,
                   concat_ws(' ', r.contact_name, r.contact_email, r.place_label) as closed,
                   coalesce(r.contact_phone, '') as numbers, r.number as key, r.step as state, null::uuid as owner,
                   r.step not in ('DRAFT', 'SUBMITTED', 'CLARIFYING')
                   and (r.step not in ('DECLINED', 'REFERRED', 'WITHDRAWN')
                        or exists (select 1 from intake.request_step s
                                    where s.site_id = r.site_id and s.request = r.id
                                      and s.step in ('SCREENED', 'FAST_TRACKED'))) as open,
                   r.step_at as at
              from intake.request r where r.site_id = ? and r.id = any(?)""";
    private static final String OFFERS = """
            select f.id, f.what as title, concat_ws(' · ', f.number, nullif(f.organisation_name, '')) as detail,
                   concat_ws(' ', f.amount, f.place_label, f.conditions) as more,
                   concat_ws(' ', f.contact_name, f.contact_email) as closed, coalesce(f.contact_phone, '') as numbers,
                   f.number as key, f.state, null::uuid as owner, true as open, f.state_at as at
              from intake.offer f where f.site_id = ? and f.id = any(?)""";
    private static final String ASKS = """
            select h.id, h.organisation_name as title,
                   concat_ws(' · ', h.number, h.request_number, h.asked_by_name) as detail, '' as more,
                   concat_ws(' ', h.contact_name, h.answered_by, h.answer_note) as closed, '' as numbers,
                   h.number as key, h.state, h.asked_by as owner, false as open,
                   coalesce(h.answered_at, h.asked_at, h.planned_at) as at
              from outreach.challenge h where h.site_id = ? and h.id = any(?)""";
    private static final String AGREEMENTS = """
            select a.id, a.subject as title,
                   concat_ws(' · ', a.number, (select string_agg(p.organisation_name, ' – ' order by p.side)
                                                 from agreement.party p
                                                where p.site_id = a.site_id and p.agreement = a.id)) as detail,
                   concat_ws(' ', a.request_number, a.place) as more,
                   concat_ws(' ', a.runner_name, (select string_agg(p.contact_name, ' ') from agreement.party p
                                                   where p.site_id = a.site_id and p.agreement = a.id)) as closed,
                   '' as numbers, a.number as key, a.state, null::uuid as owner, false as open, a.state_at as at
              from agreement.agreement a where a.site_id = ? and a.id = any(?)""";
    private static final String NOTES = """
            select n.id, n.sentence as title, concat_ws(' · ', n.caller, nullif(n.organisation_name, n.caller)) as detail,
                   concat_ws(' ', n.request_number, n.next_step) as more, '' as closed,
                   n.caller as numbers, n.id::text as key, case when n.settled_at is null then 'OPEN' else '' end as state,
                   null::uuid as owner, false as open, n.at
              from desk.phone_note n where n.site_id = ? and n.id = any(?)""";
    private static final String PARTNERSHIPS = """
            select p.id, p.aim as title, o.name as detail, p.next_step as more, '' as closed, '' as numbers,
                   p.id::text as key, p.stage as state, null::uuid as owner, false as open, p.moved_at as at
              from directory.partnership p
              join directory.organisation o on o.site_id = p.site_id and o.id = p.organisation
             where p.site_id = ? and p.id = any(?)""";
    private static final String MEETINGS = """
            select m.id, '' as title, m.place as detail, '' as more, '' as closed, '' as numbers, m.id::text as key,
                   '' as state, null::uuid as owner, true as open, m.starts_at as at
              from review.meeting m where m.site_id = ? and m.id = any(?)""";

    private final JdbcClient db;

    SearchStore(JdbcClient db) {
        this.db = db;
    }

    List<Thing> read(SearchKind kind, Collection<UUID> ids) {
        JdbcClient.StatementSpec select = switch (kind) {
            case ORGANISATION -> db.sql(ORGANISATIONS);
            case CONTACT -> db.sql(CONTACTS);
            case REQUEST -> db.sql(REQUESTS);
            case OFFER -> db.sql(OFFERS);
            case ASK -> db.sql(ASKS);
            case AGREEMENT -> db.sql(AGREEMENTS);
            case NOTE -> db.sql(NOTES);
            case MEETING -> db.sql(MEETINGS);
            case PARTNERSHIP -> db.sql(PARTNERSHIPS);
        };
        return select.params(site(), ids.toArray(UUID[]::new))
                .query(SearchStore::thing)
                .list();
    }

    /** Requests this person was asked for advice on. */
    Set<UUID> advised(UUID account) {
        return Set.copyOf(db.sql("select request from review.advice where site_id = ? and account = ?")
                .params(site(), account)
                .query(UUID.class)
                .list());
    }

    /** Everything last changed by this transaction or a later one, and how far back the next look has to go. */
    SearchNews since(long transaction) {
        List<SearchNews.Change> changes = new ArrayList<>();
        long[] horizon = {0};
        boolean[] writing = {false};
        // One statement: rows and horizon have to come from one picture of the database.
        db.sql("""
                select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon,
                       pg_current_xact_id_if_assigned() is not null as writing,
                       c.kind, c.subject, c.xid::text::bigint as transaction
                  from (select 1) as one
                  left join search.change c on c.site_id = ? and c.xid >= cast(cast(? as text) as xid8)""").params(site(), String.valueOf(transaction)).query(row -> {
            horizon[0] = row.getLong("horizon");
            writing[0] = row.getBoolean("writing");
            String kind = row.getString("kind");
            if (kind != null) {
                changes.add(new SearchNews.Change(
                        SearchKind.valueOf(kind), row.getObject("subject", UUID.class), row.getLong("transaction")));
            }
        });
        return new SearchNews(changes, horizon[0], writing[0]);
    }

    /** Rows from a backup carry numbers of another server, which may lie ahead of this one's. */
    void adoptRestored() {
        db.sql("""
                update search.change set xid = pg_current_xact_id()
                 where site_id = ? and xid >= pg_snapshot_xmax(pg_current_snapshot())""").params(site()).update();
    }

    private static Thing thing(ResultSet row, int number) throws SQLException {
        return new Thing(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("detail"),
                row.getString("more"),
                row.getString("closed"),
                row.getString("numbers"),
                row.getString("key"),
                row.getString("state"),
                row.getObject("owner", UUID.class),
                row.getBoolean("open"),
                row.getTimestamp("at").toInstant());
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
