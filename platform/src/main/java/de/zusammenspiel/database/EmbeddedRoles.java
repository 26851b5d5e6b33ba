package de.zusammenspiel.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles and databases of the embedded server. Every step looks first, so a killed first start is completed. */
record EmbeddedRoles(DatabaseLogin admin, Credentials credentials) {

    void ensure(String database) throws SQLException {
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            if (!found(statement, "select from pg_roles where rolname = '" + Credentials.APP + "'")) {
                createRoles(statement);
            }
            if (!found(statement, "select from pg_database where datname = '" + database + "'")) {
                createDatabase(statement, database, "template1");
            } else if (found(
                    statement, "select from pg_database where datname = '" + database + "' and datacl is null")) {
                grant(statement, database);
            }
        }
    }

    void createDatabase(String name, String template) throws SQLException {
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            createDatabase(statement, name, template);
        }
    }

    private static void createDatabase(Statement statement, String name, String template) throws SQLException {
        statement.execute("create database " + name + " owner " + Credentials.OWNER + " template " + template);
        grant(statement, name);
    }

    /** Several statements in one string are one transaction. */
    private static void grant(Statement statement, String database) throws SQLException {
        statement.execute("revoke all on database " + database + " from public; grant connect on database " + database
                + " to " + Credentials.APP);
    }

    private void createRoles(Statement statement) throws SQLException {
        statement.execute(roleSql(Credentials.OWNER, credentials.owner()) + "; "
                + roleSql(Credentials.APP, credentials.app()) + "; "
                + "revoke all on database postgres, template1 from public");
    }

    private static String roleSql(String role, String password) {
        return "create role " + role + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                + password + "'";
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
