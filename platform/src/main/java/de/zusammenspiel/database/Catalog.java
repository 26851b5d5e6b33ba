package de.zusammenspiel.database;

import de.zusammenspiel.database.BackupManifest.Migration;
import de.zusammenspiel.database.BackupManifest.SequenceValue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the server's own catalogue says about our tables: everything outside the system's schemas and extensions. */
record Catalog(Connection connection) {
    private static final String HISTORY = "flyway_schema_history";

    /** Relations of ours; those an extension brought come with the extension. */
    private static final String OURS = """
             pg_class c join pg_namespace n on n.oid = c.relnamespace
              and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and not exists (select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    record ForeignKey(TableName from, TableName to, String name, boolean deferrable, boolean deferred) {}

    /** Every table that holds rows, with the columns that are stored (generated ones make themselves). */
    Map<TableName, List<String>> tables() throws SQLException {
        Map<TableName, List<String>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select n.nspname, c.relname, a.attname from" + OURS
                        + "left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
                        + " and a.attgenerated = '' where c.relkind = 'r' and c.relname <> '" + HISTORY
                        + "' order by 1, 2, a.attnum")) {
            while (rows.next()) {
                List<String> columns = tables.computeIfAbsent(
                        new TableName(rows.getString(1), rows.getString(2)), table -> new ArrayList<>());
                if (rows.getString(3) != null) {
                    columns.add(rows.getString(3));
                }
            }
        }
        return tables;
    }

    List<TableName> relations(char kind) throws SQLException {
        List<TableName> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select n.nspname, c.relname from" + OURS
                        + "where c.relkind = '" + kind + "' order by c.oid")) {
            while (rows.next()) {
                found.add(new TableName(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    List<SequenceValue> sequences() throws SQLException {
        List<SequenceValue> values = new ArrayList<>();
        for (TableName sequence : relations('S').stream().sorted().toList()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select last_value, is_called from " + sequence.quoted())) {
                row.next();
                values.add(new SequenceValue(sequence.schema(), sequence.name(), row.getLong(1), row.getBoolean(2)));
            }
        }
        return values;
    }

    /** What has been migrated, in an order that does not depend on when. A repeated migration counts as it is now. */
    List<Migration> migrations() throws SQLException {
        Map<String, Migration> migrations = new TreeMap<>();
        for (TableName table : relations('r')) {
            if (!table.name().equals(HISTORY)) {
                continue;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select coalesce(version, ''), script, coalesce(checksum, 0) from " + table.quoted()
                                    + " where success and type not in ('SCHEMA', 'BASELINE') order by installed_rank")) {
                while (rows.next()) {
                    Migration migration =
                            new Migration(table.schema(), rows.getString(1), rows.getString(2), rows.getInt(3));
                    migrations.put(migration.toString(), migration);
                }
            }
        }
        return new ArrayList<>(migrations.values());
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select n.nspname, c.relname, rn.nspname, rc.relname, k.conname, k.condeferrable, k.condeferred
                        from pg_constraint k
                          join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                          join pg_class rc on rc.oid = k.confrelid join pg_namespace rn on rn.oid = rc.relnamespace
                        where k.contype = 'f' and k.conrelid <> k.confrelid
                        order by 1, 2, k.conname""")) {
            while (rows.next()) {
                keys.add(new ForeignKey(
                        new TableName(rows.getString(1), rows.getString(2)),
                        new TableName(rows.getString(3), rows.getString(4)),
                        rows.getString(5),
                        rows.getBoolean(6),
                        rows.getBoolean(7)));
            }
        }
        return keys;
    }

    boolean hasLargeObjects() throws SQLException {
        return isTrue("exists (select from pg_largeobject_metadata)");
    }

    /**
     * Tables whose rows row security would hide from the current role, wholly or in part. A policy lets everything
     * through when its condition holds without looking at the row.
     */
    List<TableName> hiddenByRowSecurity() throws SQLException {
        Map<TableName, List<Policy>> policies = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select n.nspname, c.relname, p.polpermissive,"
                        + " pg_get_expr(p.polqual, p.polrelid) from" + OURS
                        + """
                        left join pg_policy p on p.polrelid = c.oid and p.polcmd in ('*', 'r')
                          and exists (select from unnest(p.polroles) r where r = 0 or pg_has_role(r, 'usage'))
                        where c.relkind = 'r' and c.relrowsecurity
                          and (c.relforcerowsecurity or not pg_has_role(c.relowner, 'usage'))
                          and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)""")) {
            while (rows.next()) {
                List<Policy> applying = policies.computeIfAbsent(
                        new TableName(rows.getString(1), rows.getString(2)), table -> new ArrayList<>());
                if (rows.getString(4) != null) {
                    applying.add(new Policy(rows.getBoolean(3), rows.getString(4)));
                }
            }
        }
        Map<String, Boolean> open = new HashMap<>();
        for (List<Policy> applying : policies.values()) {
            for (Policy policy : applying) {
                if (!open.containsKey(policy.condition())) {
                    open.put(policy.condition(), holdsWithoutRow(policy.condition()));
                }
            }
        }
        return policies.entrySet().stream()
                .filter(table -> !showsAll(table.getValue(), open))
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Policy(boolean permissive, String condition) {}

    /** One permissive policy suffices, every restrictive one must agree. */
    private static boolean showsAll(List<Policy> policies, Map<String, Boolean> open) {
        return policies.stream().anyMatch(policy -> policy.permissive() && holds(policy, open))
                && policies.stream().allMatch(policy -> policy.permissive() || holds(policy, open));
    }

    private static boolean holds(Policy policy, Map<String, Boolean> open) {
        return open.getOrDefault(policy.condition(), false);
    }

    boolean isTrue(String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + condition)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private boolean holdsWithoutRow(String condition) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            return isTrue(condition);
        } catch (SQLException needsARow) {
            connection.rollback(savepoint);
            return false;
        }
    }
}
