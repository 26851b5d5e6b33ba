package de.zusammenspiel.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestDatabase;
import de.zusammenspiel.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Asks every table of a site, with the application's own role and without any {@code where} of the application, whether
 * another site sees its rows. Whatever is broken on purpose is rolled back again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowSecurityCanaryTest {
    private final TestApp app = TestApp.get();
    private final TestSite owner = app.newSite();
    private final TestSite stranger = app.newSite();
    private final List<String> tables = siteTables();

    @BeforeAll
    void plantRows() {
        Actor actor = owner.coordinator().actor();
        owner.run(() -> {
            OrganisationId company = app.bean(Organisations.class)
                    .register(NewOrganisation.company("Kanarienvogel GmbH", "Saarbrücken", "10041100"), actor);
            app.bean(Organisations.class)
                    .addContact(company, "Jo Gelb", "", "jo@kanarienvogel.example", null, "Karte", actor);
            app.bean(SupportRequests.class)
                    .submit(
                            NewRequest.asking("Vogelhaus", "Es fehlen 30 Klappstühle.")
                                    .contact("Mira Gelb", "mira@vogelhaus.example", null)
                                    .build(),
                            Actor.guest("Mira Gelb"));
        });
    }

    @Test
    void another_site_sees_no_row_of_any_table() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            assertThat(populated(statement)).hasSizeGreaterThanOrEqualTo(8);
            assertThat(seenBy(stranger, statement)).isEmpty();
            assertThat(hiddenFromOwner(statement, populated(statement))).isEmpty();
        }
    }

    @Test
    void without_row_security_on_one_table_the_check_names_that_table() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            for (String table : populated(statement)) {
                statement.execute("alter table " + table + " disable row level security");
                assertThat(seenBy(stranger, statement)).containsExactly(table);
                connection.rollback();
            }
        }
    }

    @Test
    void with_a_policy_dropped_the_table_shows_nothing_rather_than_everything_and_the_check_names_it()
            throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            List<String> populated = populated(statement);
            for (String table : populated) {
                statement.execute("drop policy site on " + table);
                assertThat(seenBy(stranger, statement)).isEmpty();
                assertThat(hiddenFromOwner(statement, populated)).containsExactly(table);
                connection.rollback();
            }
        }
    }

    @Test
    void with_a_policy_that_lets_everybody_in_the_check_names_the_table() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            for (String table : populated(statement)) {
                statement.execute("alter policy site on " + table + " using (true)");
                assertThat(seenBy(stranger, statement)).containsExactly(table);
                connection.rollback();
            }
        }
    }

    /** Tables in which the other site, asking without any condition of its own, finds rows of the owner. */
    private List<String> seenBy(TestSite other, Statement statement) throws SQLException {
        List<String> seen = new ArrayList<>();
        for (String table : tables) {
            if (count(statement, table, other.id()) > 0) {
                seen.add(table);
            }
        }
        return seen;
    }

    private List<String> hiddenFromOwner(Statement statement, List<String> populated) throws SQLException {
        List<String> hidden = new ArrayList<>();
        for (String table : populated) {
            if (count(statement, table, owner.id()) == 0) {
                hidden.add(table);
            }
        }
        return hidden;
    }

    /** The tables with rows of the owner, as the superuser sees them. */
    private List<String> populated(Statement statement) throws SQLException {
        List<String> populated = new ArrayList<>();
        for (String table : tables) {
            try (ResultSet row = statement.executeQuery(rows(table))) {
                row.next();
                if (row.getLong(1) > 0) {
                    populated.add(table);
                }
            }
        }
        return populated;
    }

    private long count(Statement statement, String table, SiteId as) throws SQLException {
        statement.execute("set local role " + app.database().app().user());
        statement.execute("set local zs.site = '" + as.value() + "'");
        try (ResultSet row = statement.executeQuery(rows(table))) {
            row.next();
            return row.getLong(1);
        } finally {
            statement.execute("reset role");
        }
    }

    private String rows(String table) {
        return "select count(*) from " + table + " where site_id = '"
                + owner.id().value() + "'";
    }

    /** The application's database, but as the superuser, who can break things and take any role. */
    private Connection database() throws SQLException {
        Connection connection = DriverManager.getConnection(
                app.database().app().url(),
                TestDatabase.admin().user(),
                TestDatabase.admin().password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static List<String> siteTables() {
        try {
            return Files.readAllLines(Path.of("src/main/resources/db/table-classes.csv")).stream()
                    .filter(line -> line.strip().endsWith(",SITE"))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
