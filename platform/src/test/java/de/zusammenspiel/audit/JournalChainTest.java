package de.zusammenspiel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteTransactionManager;
import de.zusammenspiel.testing.MigratedDatabase;
import de.zusammenspiel.testing.TestClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class JournalChainTest {
    private static final UUID REQUEST = UUID.fromString("0190a0a0-0000-7000-8000-00000000000a");
    private static final Actor JANA =
            Actor.account(UUID.fromString("0190a0a0-0000-7000-8000-000000000001"), "Jana Weber");

    private final DatabaseAccess database = MigratedDatabase.create();
    private final TestClock clock = new TestClock();
    private final Ids ids = new Ids(clock);
    private final DriverManagerDataSource dataSource = new DriverManagerDataSource(
            database.app().url(), database.app().user(), database.app().password());
    private final JdbcClient db = JdbcClient.create(dataSource);
    private final TransactionTemplate transaction = new TransactionTemplate(new SiteTransactionManager(dataSource));
    private final JournalStore store = new JournalStore(db, ids, clock);
    private final SealStore seals = new SealStore(db);
    private final Journal journal = new Journal(store);
    private final JournalCheck check = new JournalCheck(seals, store);
    private final Site site = new Site(
            new SiteId(ids.next()),
            "ort",
            "Ort",
            List.of(),
            "Claudia Roth",
            "roth@ort.example",
            null,
            true,
            true,
            false);

    @BeforeEach
    void threeEntriesInTwoLinks() throws SQLException {
        tamper("insert into site.site (id, slug, name, contact_name, contact_email) values ('" + site.id()
                + "', 'ort', 'Ort', 'Claudia Roth', 'roth@ort.example')");
        write(JANA, Map.of("reason", "passt", "name", "Mira Schön"));
        write(JANA.onBehalfOf("Mira Schön"), Map.of());
        seal();
        write(Actor.system(), Map.of("b", "2", "a", "1"));
        seal();
    }

    @Test
    void an_untouched_journal_is_whole() {
        JournalCheck.Report report = in(check::verify);

        assertThat(report.whole()).isTrue();
        assertThat(report.entries()).isEqualTo(3);
        assertThat(report.open()).isZero();
    }

    @Test
    void a_changed_entry_is_noticed() throws SQLException {
        tamper("update audit.journal set act = 'approve' where seal = 2");

        assertThat(in(check::verify).flaws())
                .extracting(JournalCheck.Flaw::kind)
                .containsExactly(JournalCheck.Kind.CHANGED);
    }

    @Test
    void an_entry_whose_digest_was_changed_along_is_noticed_too() throws SQLException {
        tamper("update audit.journal set digest = '\\x00' where seal = 2");

        assertThat(in(check::verify).whole()).isFalse();
    }

    @Test
    void a_missing_entry_is_noticed() throws SQLException {
        tamper("delete from audit.journal where seal = 2");

        assertThat(in(check::verify).flaws())
                .extracting(JournalCheck.Flaw::kind)
                .containsExactly(JournalCheck.Kind.MISSING);
    }

    @Test
    void a_missing_link_is_noticed() throws SQLException {
        tamper("delete from audit.seal where seq = 1");

        assertThat(in(check::verify).flaws())
                .extracting(JournalCheck.Flaw::kind)
                .contains(JournalCheck.Kind.GAP);
    }

    @Test
    void a_person_can_be_taken_out_without_breaking_the_chain() {
        assertThat(in(() -> journal.mentions("Mira Schön", null))).isEqualTo(2);
        assertThat(in(() -> journal.erase("Mira Schön", null))).isEqualTo(2);

        JournalCheck.Report report = in(check::verify);
        assertThat(report.whole()).isTrue();
        assertThat(report.erased()).isEqualTo(2);
        assertThat(in(() -> journal.mentions("Mira Schön", null))).isZero();
        assertThat(in(() -> journal.of(REQUEST, 10)))
                .extracting(Journal.Entry::actor)
                .contains("Jana Weber");
    }

    @Test
    void the_application_itself_can_neither_change_nor_remove_entries() {
        for (String act : List.of(
                "update audit.journal set act = 'approve'",
                "update audit.journal set details = '{\"reason\": \"anders\"}'",
                "update audit.journal set seal = 7 where seal = 1",
                "delete from audit.journal",
                "update audit.seal set at = now()",
                "delete from audit.seal")) {
            assertThatThrownBy(() -> in(() -> db.sql(act).update())).as(act).isInstanceOf(DataAccessException.class);
        }
    }

    private void write(Actor by, Map<String, String> details) {
        in(() -> {
            journal.record(by, "SupportRequest", REQUEST, "decline", details);
            return true;
        });
    }

    private void seal() {
        in(() -> {
            new Sealer(seals, clock).runFor(site);
            return true;
        });
    }

    private <T> T in(Supplier<T> work) {
        return CurrentSite.in(site.id(), () -> transaction.execute(status -> work.get()));
    }

    /** Behind the platform's back, as the owner of the tables. */
    private void tamper(String sql) throws SQLException {
        try (Connection owner = database.requireOwner().connect();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
