package de.zusammenspiel.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.MigratedDatabase;
import de.zusammenspiel.testing.TestApp;
import java.sql.Connection;
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
    void every_rule_leads_to_rows_and_every_retention_rule_can_run() {
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
        assertThat(register.rules())
                .allMatch(rule -> schema.column(rule.table(), rule.after()).isPresent());
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
