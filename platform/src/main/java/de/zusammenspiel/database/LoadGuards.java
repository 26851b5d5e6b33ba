package de.zusammenspiel.database;

import de.zusammenspiel.database.Catalog.ForeignKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in the way of loading rows as they were and is set aside for the length of one transaction: forced row
 * security (it forbids COPY), triggers (their effects are in the backup already) and foreign keys in a circle. All of
 * this an owner may do; a superuser is not needed. If the transaction fails, nothing was ever set aside.
 */
final class LoadGuards {
    private final Connection connection;
    private final List<String> putBack = new ArrayList<>();

    private LoadGuards(Connection connection) {
        this.connection = connection;
    }

    static LoadGuards setAside(Connection connection, Collection<TableName> tables, List<ForeignKey> late)
            throws SQLException {
        LoadGuards guards = new LoadGuards(connection);
        guards.rowSecurity(tables);
        guards.triggers(tables);
        guards.circles(late);
        return guards;
    }

    /** Checks what was postponed and restores every guard. */
    void putBack() throws SQLException {
        execute("set constraints all immediate");
        for (String statement : putBack) {
            execute(statement);
        }
    }

    private void rowSecurity(Collection<TableName> tables) throws SQLException {
        List<String> forced = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select c.oid::regclass from pg_class c"
                        + " where c.relrowsecurity and c.relforcerowsecurity and c.oid in (" + oids(tables) + ")")) {
            while (rows.next()) {
                forced.add(rows.getString(1));
            }
        }
        for (String table : forced) {
            execute("alter table " + table + " no force row level security");
            putBack.add("alter table " + table + " force row level security");
        }
    }

    private record Trigger(String table, String name, String state) {}

    private void triggers(Collection<TableName> tables) throws SQLException {
        List<Trigger> triggers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select t.tgrelid::regclass, t.tgname, t.tgenabled::text"
                        + " from pg_trigger t where not t.tgisinternal and t.tgenabled <> 'D'"
                        + " and t.tgrelid in (" + oids(tables) + ")")) {
            while (rows.next()) {
                triggers.add(new Trigger(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        for (Trigger trigger : triggers) {
            String name = " trigger " + TableName.quote(trigger.name());
            execute("alter table " + trigger.table() + " disable" + name);
            String enable = switch (trigger.state()) {
                case "A" -> " enable always";
                case "R" -> " enable replica";
                default -> " enable";
            };
            putBack.add("alter table " + trigger.table() + enable + name);
        }
    }

    private void circles(List<ForeignKey> late) throws SQLException {
        for (ForeignKey key : late) {
            String alter = "alter table " + key.from().quoted() + " alter constraint " + TableName.quote(key.name());
            execute(alter + " deferrable initially deferred");
            String before = key.deferrable()
                    ? " deferrable initially " + (key.deferred() ? "deferred" : "immediate")
                    : " not deferrable";
            putBack.add(alter + before);
        }
    }

    private static String oids(Collection<TableName> tables) {
        return tables.stream()
                .map(table -> "'" + table.quoted().replace("'", "''") + "'::regclass")
                .collect(Collectors.joining(", "));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
