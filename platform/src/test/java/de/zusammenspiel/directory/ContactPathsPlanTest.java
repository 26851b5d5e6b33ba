package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten years of a busy city: the way to a company must not read all ties. */
class ContactPathsPlanTest {
    private static final int ORGANISATIONS = 2_000;
    private static final int TIES = 20_000;
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final JdbcClient db = app.bean(JdbcClient.class);

    @Test
    void a_way_is_found_through_indexes_however_many_ties_there_are() {
        TransactionTemplate transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));
        String plan = site.in(() -> transaction.execute(status -> {
            fill();
            List<String> lines = db.sql("explain " + PathStore.PATHS)
                    .param("site", site.id().value())
                    .param("to", some())
                    .query(String.class)
                    .list();
            status.setRollbackOnly();
            return String.join("\n", lines);
        }));
        assertThat(plan)
                .contains("CTE Scan on last", "tie_member", "tie_partner")
                .doesNotContain("Seq Scan on tie");
    }

    private UUID[] some() {
        return db.sql("select id from directory.organisation where site_id = ? order by id limit 10")
                .param(site.id().value())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private void fill() {
        db.sql("""
                insert into directory.organisation (id, site_id, sector, name, name_key, created_at)
                select gen_random_uuid(), ?, 'COMPANY', 'Firma ' || n, 'firma' || n, timestamptz '2026-01-01'
                  from generate_series(1, ?) n""").params(site.id().value(), ORGANISATIONS).update();
        db.sql("""
                with o as (select id, row_number() over (order by id) as n from directory.organisation where site_id = :site)
                insert into directory.tie (id, site_id, organisation, account, member_name, strength, noted_on)
                select gen_random_uuid(), :site, o.id, gen_random_uuid(), 'Mitglied', 1 + i % 3, date '2026-01-01'
                  from generate_series(1, :ties / 2) i join o on o.n = 1 + i % :organisations""")
                .param("site", site.id().value())
                .param("ties", TIES)
                .param("organisations", ORGANISATIONS)
                .update();
        db.sql("""
                with o as (select id, row_number() over (order by id) as n from directory.organisation where site_id = :site)
                insert into directory.tie (id, site_id, organisation, knower, strength, noted_on)
                select gen_random_uuid(), :site, a.id, b.id, 1 + i % 3, date '2026-01-01'
                  from generate_series(1, :ties / 2) i
                  join o a on a.n = 1 + i % :organisations
                  join o b on b.n = 1 + (i * 7 + i / :organisations) % :organisations and b.id <> a.id
                on conflict do nothing""")
                .param("site", site.id().value())
                .param("ties", TIES)
                .param("organisations", ORGANISATIONS)
                .update();
    }
}
