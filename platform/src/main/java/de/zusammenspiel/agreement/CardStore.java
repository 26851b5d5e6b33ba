package de.zusammenspiel.agreement;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of agreements: one statement each. */
@Component
class CardStore {
    static final String CARD = """
            select a.id, a.number, a.subject, a.request_number, c.organisation_name as company_name,
                   n.organisation_name as non_profit_name, a.from_day, a.until_day, a.runner_name, a.state, a.state_at,
                   a.thanked_at is not null as thanked
              from agreement.agreement a
              join agreement.party c on c.site_id = a.site_id and c.agreement = a.id and c.side = 'COMPANY'
              join agreement.party n on n.site_id = a.site_id and n.agreement = a.id and n.side = 'NON_PROFIT'
            """;
    private static final String FILTER = """
             where a.site_id = ? and (cardinality(?::text[]) = 0 or a.state = any(?))
               and (not ? or (a.state in ('DONE', 'PARTLY_DONE') and a.thanked_at is null))
               and (? = '' or a.number ilike ? or a.subject ilike ? or c.organisation_name ilike ?
                    or n.organisation_name ilike ? or a.request_number ilike ?)
            """;

    private final JdbcClient db;

    CardStore(JdbcClient db) {
        this.db = db;
    }

    /** The letters of a year go to a company one transaction after the other. */
    void lockYear(UUID company) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 5))")
                .param("agreement.year" + CurrentSite.require().value() + company)
                .query(rows -> {});
    }

    List<AgreementCard> page(AgreementFilter filter, int from, int size) {
        return with(db.sql(CARD + FILTER + " order by a.created_at desc, a.number desc offset ? limit ?"), filter)
                .param(from)
                .param(size)
                .query(CardStore::card)
                .list();
    }

    long count(AgreementFilter filter) {
        return with(db.sql("""
                select count(*) from agreement.agreement a
                  join agreement.party c on c.site_id = a.site_id and c.agreement = a.id and c.side = 'COMPANY'
                  join agreement.party n on n.site_id = a.site_id and n.agreement = a.id and n.side = 'NON_PROFIT'
                """ + FILTER), filter).query(Long.class).single();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, AgreementFilter filter) {
        String[] states = Cells.names(filter.states());
        String words = Cells.containing(filter.text());
        return statement
                .param(CurrentSite.require().value())
                .param(states)
                .param(states)
                .param(filter.unthanked())
                .param(filter.text())
                .param(words)
                .param(words)
                .param(words)
                .param(words)
                .param(words);
    }

    /** What the member has to accompany first, then the rest. */
    List<AgreementCard> ofRunner(UUID account) {
        return db.sql(CARD + """
                 where a.site_id = ? and a.runner = ? and a.state <> 'CANCELLED'
                 order by case a.state when 'STUCK' then 0 when 'CONFIRMED' then 1 when 'RUNNING' then 2 else 3 end,
                          a.from_day nulls last, a.number desc limit 200""")
                .params(CurrentSite.require().value(), account)
                .query(CardStore::card)
                .list();
    }

    List<AgreementCard> ofOrganisation(UUID organisation) {
        return db.sql(CARD + """
                 where a.site_id = ? and (c.organisation = ? or n.organisation = ?)
                 order by a.created_at desc limit 200""")
                .params(CurrentSite.require().value(), organisation, organisation)
                .query(CardStore::card)
                .list();
    }

    /** Companies that kept a promise between these moments. */
    List<UUID> keepers(Instant from, Instant until) {
        return db.sql("""
                select distinct p.organisation
                  from agreement.agreement a
                  join agreement.party p on p.site_id = a.site_id and p.agreement = a.id and p.side = 'COMPANY'
                 where a.site_id = ? and a.state in ('DONE', 'PARTLY_DONE')
                   and coalesce(a.finished_at, a.state_at) >= ? and coalesce(a.finished_at, a.state_at) < ?""")
                .params(CurrentSite.require().value(), Timestamp.from(from), Timestamp.from(until))
                .query(UUID.class)
                .list();
    }

    /** Everything a person has to look after, the most pressing kind first. */
    List<AgreementTask> tasks(LocalDate today) {
        return db.sql("""
                with task as (
                    select 1 as urgency, 'STUCK' as kind, id, stuck_reason as note, state_at::date as since
                      from agreement.agreement where site_id = ? and state = 'STUCK'
                    union all
                    select 2, 'DIFFERING', a.id, '', max(f.at)::date from agreement.agreement a
                      join agreement.completion f on f.site_id = a.site_id and f.agreement = a.id
                     where a.site_id = ? and a.state in ('CONFIRMED', 'RUNNING', 'STUCK')
                     group by a.id having count(*) filter (where f.side in ('COMPANY', 'NON_PROFIT')) = 2
                    union all
                    select 3, 'FIRST_CONTACT', id, first_contact_by, first_contact_until from agreement.agreement
                     where site_id = ? and state = 'CONFIRMED' and first_contact_until < ?
                    union all
                    select 4, 'COUNCIL', id, '', agreed_at::date from agreement.agreement
                     where site_id = ? and state in ('CONFIRMED', 'RUNNING', 'STUCK') and council_needed
                       and council_decided_on is null
                    union all
                    select 5, 'CANCELLED', a.id, string_agg(p.organisation_name, ', '), a.state_at::date
                      from agreement.agreement a
                      join agreement.party p on p.site_id = a.site_id and p.agreement = a.id and p.contact_email is null
                     where a.site_id = ? and a.state = 'CANCELLED' and a.state_at::date > ?::date - 7
                     group by a.id, a.state_at
                    union all
                    select 5, 'UNCONFIRMED', id, '', state_at::date from agreement.agreement
                     where site_id = ? and state = 'SENT' and state_at::date <= ?::date - 5
                    union all
                    select 5, 'DRAFT', id, stuck_reason, state_at::date from agreement.agreement
                     where site_id = ? and state = 'DRAFT'
                    union all
                    select 6, 'UNANSWERED', id, '', asked_at::date from agreement.agreement a
                     where site_id = ? and state in ('CONFIRMED', 'RUNNING', 'STUCK') and asked_at::date <= ?::date - 7
                       and (select count(*) from agreement.completion f
                             where f.site_id = a.site_id and f.agreement = a.id) < 2
                    union all
                    select 7, 'UNTHANKED', id, '', finished_at::date from agreement.agreement
                     where site_id = ? and state in ('DONE', 'PARTLY_DONE') and thanked_at is null
                    union all
                    select 8, 'UNRATED', id, '', thanked_at::date from agreement.agreement
                     where site_id = ? and state in ('DONE', 'PARTLY_DONE') and thanked_at is not null and not rated
                    union all
                    select 9, 'FOLLOW_UP', agreement, note, follow_up_on from agreement.effect
                     where site_id = ? and follow_up_on <= ? and followed_up_at is null
                )
                select t.kind, t.note, t.since, a.id, a.number, a.subject, a.request_number,
                       c.organisation_name as company_name, n.organisation_name as non_profit_name, a.from_day,
                       a.until_day, a.runner_name, a.state, a.state_at, a.thanked_at is not null as thanked
                  from task t join agreement.agreement a on a.site_id = ? and a.id = t.id
                  join agreement.party c on c.site_id = a.site_id and c.agreement = a.id and c.side = 'COMPANY'
                  join agreement.party n on n.site_id = a.site_id and n.agreement = a.id and n.side = 'NON_PROFIT'
                 order by t.urgency, t.since nulls first, a.number""")
                .params(
                        site(), site(), site(), today, site(), site(), today, site(), today, site(), site(), today,
                        site(), site(), site(), today, site())
                .query((row, number) -> new AgreementTask(
                        AgreementTask.Kind.valueOf(row.getString("kind")),
                        card(row, number),
                        row.getString("note"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    static AgreementCard card(ResultSet row, int number) throws SQLException {
        return new AgreementCard(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("subject"),
                row.getString("request_number"),
                row.getString("company_name"),
                row.getString("non_profit_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("runner_name"),
                AgreementState.valueOf(row.getString("state")),
                row.getTimestamp("state_at").toInstant(),
                row.getBoolean("thanked"));
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
