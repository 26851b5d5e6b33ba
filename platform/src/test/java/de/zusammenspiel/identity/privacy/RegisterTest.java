package de.zusammenspiel.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.MigratedDatabase;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private final PersonalDataRegister register = new PersonalDataRegister();

    @Test
    void every_column_that_can_hold_words_is_declared_and_every_declared_column_exists() throws SQLException {
        Set<String> declared = register.all().stream()
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wordy = new TreeSet<>(columns("and a.atttypid::regtype::text in ('text', 'character varying', "
                + "'character', 'json', 'jsonb', 'bytea')"));
        Set<String> undeclared = new TreeSet<>(wordy);
        undeclared.removeAll(declared);
        assertThat(undeclared).isEmpty();
        assertThat(columns("")).containsAll(declared);
    }

    @Test
    void every_personal_column_says_how_its_person_is_found_and_what_erasure_does() {
        assertThat(register.all().stream()
                        .filter(PersonalColumn::personal)
                        .filter(column -> column.subject().kind() == SubjectRule.Kind.NONE
                                || column.onErasure() == PersonalColumn.OnErasure.NONE
                                || (column.onErasure() == PersonalColumn.OnErasure.KEEP
                                        && column.reason().isEmpty()))
                        .map(column -> column.table() + "." + column.column()))
                .isEmpty();
    }

    @Test
    void every_rule_leads_to_rows() {
        Finder finder = TestApp.get().bean(Finder.class);
        SchemaStore schema = TestApp.get().bean(SchemaStore.class);
        List<String> lost = new ArrayList<>();
        for (List<PersonalDataRegister.Group> groups : List.of(register.ofSites(), register.ofInstallation())) {
            for (PersonalDataRegister.Group group : groups) {
                if (schema.primaryKey(group.table()).isEmpty()
                        || finder.condition(group).isEmpty()) {
                    lost.add(group.table() + " by " + group.subject());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void erasing_and_sweeping_are_statements_the_database_takes() {
        TestApp app = TestApp.get();
        PersonalDataStore store = app.bean(PersonalDataStore.class);
        SchemaStore schema = app.bean(SchemaStore.class);
        TestSite site = app.newSite();
        site.run(() -> {
            for (PersonalDataRegister.Group group : register.ofSites()) {
                boolean byId = schema.primaryKey(group.table()).equals(List.of("id"));
                store.erase(group, List.of(byId ? "00000000-0000-7000-8000-000000000000" : "(nobody)"));
            }
            app.bean(Retention.class).dryRun();
            app.bean(Retention.class).sweepInstallation();
        });
    }

    @Test
    void what_takes_the_place_of_a_value_keeps_the_rules_of_its_column() throws SQLException {
        PersonalDataStore store = TestApp.get().bean(PersonalDataStore.class);
        List<String> broken = new ArrayList<>();
        try (Connection owner = MigratedDatabase.create().requireOwner().connect();
                Statement statement = owner.createStatement()) {
            for (PersonalColumn column : register.all()) {
                if (column.onErasure() == PersonalColumn.OnErasure.DELETE
                        || column.onErasure() == PersonalColumn.OnErasure.ANONYMISE) {
                    for (String rule : rulesOf(owner, column)) {
                        ResultSet kept = statement.executeQuery("select (" + rule + ") is not false from (select "
                                + store.neutral(column, "t0") + " as " + column.column()
                                + " from (select gen_random_uuid() as id) t0) t");
                        kept.next();
                        if (!kept.getBoolean(1)) {
                            broken.add(column.table() + "." + column.column() + " breaks " + rule);
                        }
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Checks on this column alone. */
    private static List<String> rulesOf(Connection owner, PersonalColumn column) throws SQLException {
        List<String> rules = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement("""
                select pg_get_expr(k.conbin, k.conrelid) from pg_constraint k
                  join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum]
                 where k.contype = 'c' and k.conrelid = ?::regclass and a.attname = ?""")) {
            statement.setString(1, column.table());
            statement.setString(2, column.column());
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rules.add(found.getString(1));
                }
            }
        }
        return rules;
    }

    private static List<String> columns(String condition) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = MigratedDatabase.create().requireOwner().connect();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                          from pg_attribute a join pg_class c on c.oid = a.attrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                           and n.nspname not in ('pg_catalog', 'information_schema', 'flyway', 'zs', 'public') """ + condition)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
