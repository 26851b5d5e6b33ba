package de.zusammenspiel.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.testing.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class RoleCheckTest {

    @Test
    void acceptsAPlainRole() {
        assertThatCode(() -> RoleCheck.verify(TestDatabase.fresh().app())).doesNotThrowAnyException();
    }

    @Test
    void refusesASuperuser() {
        assertThatThrownBy(() -> RoleCheck.verify(TestDatabase.admin())).hasMessageContaining("Superuser");
    }

    @Test
    void refusesWhoBypassesRowSecurityOrCouldBecomeThatRole() throws Exception {
        DatabaseAccess access = TestDatabase.fresh();
        try (Connection connection = TestDatabase.admin().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create role check_powerful bypassrls; create role check_member login password 'x';"
                    + "grant check_powerful to check_member");
        }
        try (Connection connection = access.requireOwner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("grant connect on database " + connection.getCatalog() + " to check_member");
        }
        assertThatThrownBy(() -> RoleCheck.verify(new DatabaseLogin(access.app().url(), "check_member", "x")))
                .hasMessageContaining("BYPASSRLS");
    }

    @Test
    void refusesTheOwnerOfTables() throws Exception {
        DatabaseAccess access = TestDatabase.fresh();
        try (Connection connection = access.requireOwner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema s; create table s.t (id int)");
        }
        assertThatThrownBy(() -> RoleCheck.verify(access.requireOwner())).hasMessageContaining("gehören Tabellen");
        assertThatCode(() -> RoleCheck.verify(access.app())).doesNotThrowAnyException();
    }

    @Test
    void saysWhenTheServerIsNotThere() {
        assertThatThrownBy(() -> RoleCheck.verify(new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/zs", "app", "x")))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("nicht erreichbar");
    }
}
