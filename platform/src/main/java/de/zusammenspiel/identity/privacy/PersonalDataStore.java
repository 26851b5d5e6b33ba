package de.zusammenspiel.identity.privacy;

import de.zusammenspiel.identity.privacy.PersonalColumn.OnErasure;
import de.zusammenspiel.shared.SiteId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only place where SQL is put together from the register. */
@Component
class PersonalDataStore {
    static final String NEUTRAL = "gelöscht";
    private static final int SHOWN = 500;

    record Row(Map<String, String> values) {}

    private final JdbcClient db;
    private final Finder finder;
    private final SchemaStore schema;

    PersonalDataStore(JdbcClient db, Finder finder, SchemaStore schema) {
        this.db = db;
        this.finder = finder;
        this.schema = schema;
    }

    List<Row> rows(PersonalDataRegister.Group group, Person person, @Nullable SiteId site) {
        String columns = group.columns().stream()
                .map(column -> "t0." + column.column() + "::text as " + column.column())
                .collect(Collectors.joining(", "));
        return finder.condition(group)
                .map(condition -> db.sql("select " + columns + " from " + group.table() + " t0 where " + condition
                                + " limit " + SHOWN)
                        .params(parameters(person, site))
                        .query((row, number) -> {
                            Map<String, String> values = new LinkedHashMap<>();
                            for (PersonalColumn column : group.columns()) {
                                String value = row.getString(column.column());
                                if (value != null && !value.isEmpty()) {
                                    values.put(column.column(), value);
                                }
                            }
                            return new Row(values);
                        })
                        .list())
                .orElseGet(List::of);
    }

    List<String> ids(PersonalDataRegister.Group group, Person person, @Nullable SiteId site) {
        return finder.condition(group)
                .map(condition -> db.sql("select " + key(group.table(), "t0") + " from " + group.table() + " t0 where "
                                + condition)
                        .params(parameters(person, site))
                        .query(String.class)
                        .list())
                .orElseGet(List::of);
    }

    /** People whose name or address contains the text. */
    List<Person> people(PersonalDataRegister.Group group, String text, SiteId site) {
        String email = group.subject().kind() == SubjectRule.Kind.EMAIL
                ? "coalesce(t0." + group.subject().column() + ", '')"
                : "''";
        boolean named = group.subject().kind() == SubjectRule.Kind.NAME
                || group.subject().kind() == SubjectRule.Kind.CALLED;
        String name = named
                ? "coalesce(t0." + group.subject().column() + ", '')"
                : group.nameColumn()
                        .map(column -> "coalesce(t0." + column + ", '')")
                        .orElse("''");
        return db.sql("select distinct lower(" + email + ") as email, " + name + " as name from " + group.table()
                        + " t0 where " + finder.ofSite(group.table(), "t0") + "(position(:text in lower(" + email
                        + ")) > 0 or position(:text in lower(" + name + ")) > 0) limit 50")
                .param("text", text.toLowerCase(Locale.ROOT))
                .param("site", site.toString())
                .query((row, number) -> Person.of(row.getString("email"), row.getString("name")))
                .list();
    }

    /** Rows whose time is over and that still hold something to take out. */
    List<String> expired(RetentionRule rule, List<PersonalDataRegister.Group> groups, SiteId site, Instant now) {
        List<PersonalColumn> touched = touched(groups);
        boolean rowsGo = groups.stream().anyMatch(PersonalDataRegister.Group::deletesRows);
        if (touched.isEmpty() && !rowsGo) {
            return List.of();
        }
        String left = rowsGo
                ? "true"
                : touched.stream()
                        .map(column -> "t0." + column.column() + " is distinct from " + neutral(column, "t0"))
                        .collect(Collectors.joining(" or "));
        return db.sql("select " + key(rule.table(), "t0") + " from " + rule.table() + " t0 where "
                        + finder.ofSite(rule.table(), "t0")
                        + rule.moment() + " < cast(:now as timestamptz) - cast(:period as interval)"
                        + (rule.when().isBlank() ? "" : " and (" + rule.when() + ")") + " and (" + left + ")")
                .param("site", site.toString())
                .param("now", Timestamp.from(now))
                .param("period", rule.period())
                .query(String.class)
                .list();
    }

    void sweep(RetentionRule rule, Instant now) {
        db.sql("delete from " + rule.table() + " t0 where " + rule.moment()
                        + " < cast(:now as timestamptz) - cast(:period as interval)"
                        + (rule.when().isBlank() ? "" : " and (" + rule.when() + ")"))
                .param("now", Timestamp.from(now))
                .param("period", rule.period())
                .update();
    }

    List<String> children(Finder.Way way, List<String> parents) {
        return parents.isEmpty()
                ? List.of()
                : db.sql("select " + key(way.table(), "t0") + " from " + way.table() + " t0 where t0." + way.column()
                                + " in (select p." + way.targetColumn() + " from " + way.target() + " p where "
                                + isOneOf(way.target(), "p") + ")")
                        .param("keys", parents.toArray(String[]::new))
                        .query(String.class)
                        .list();
    }

    /** Takes the person out of these rows, or takes the rows away. */
    void erase(PersonalDataRegister.Group group, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String statement;
        if (group.deletesRows()) {
            statement = "delete from " + group.table() + " t0 where " + isOneOf(group.table(), "t0");
        } else {
            List<PersonalColumn> touched = touched(List.of(group));
            if (touched.isEmpty()) {
                return;
            }
            statement = "update " + group.table() + " t0 set "
                    + touched.stream()
                            .map(column -> column.column() + " = " + neutral(column, "t0"))
                            .collect(Collectors.joining(", "))
                    + " where " + isOneOf(group.table(), "t0");
        }
        db.sql(statement).param("keys", ids.toArray(String[]::new)).update();
    }

    /** A row by its primary key, whatever that consists of. */
    private String key(String table, String alias) {
        return hasId(table) ? alias + ".id::text" : wholeKey(table, alias);
    }

    private String isOneOf(String table, String alias) {
        return hasId(table)
                ? alias + ".id = any(cast(:keys as uuid[]))"
                : wholeKey(table, alias) + " = any(cast(:keys as text[]))";
    }

    private boolean hasId(String table) {
        return schema.primaryKey(table).equals(List.of("id"));
    }

    private String wholeKey(String table, String alias) {
        return "row("
                + schema.primaryKey(table).stream()
                        .map(column -> alias + "." + column)
                        .collect(Collectors.joining(", "))
                + ")::text";
    }

    private static List<PersonalColumn> touched(List<PersonalDataRegister.Group> groups) {
        List<PersonalColumn> touched = new ArrayList<>();
        for (PersonalDataRegister.Group group : groups) {
            for (PersonalColumn column : group.columns()) {
                if (column.onErasure() == OnErasure.DELETE || column.onErasure() == OnErasure.ANONYMISE) {
                    touched.add(column);
                }
            }
        }
        return touched;
    }

    /** What stands in the place of the value, as SQL. */
    String neutral(PersonalColumn column, String alias) {
        SchemaStore.Column type = schema.column(column.table(), column.column())
                .orElseThrow(() -> new IllegalStateException("no column " + column.table() + "." + column.column()));
        boolean address = column.column().contains("email")
                || column.column().equals("deliver_to")
                || column.column().equals("reply_to");
        if (type.nullable() && (column.onErasure() == OnErasure.DELETE || address)) {
            return "null::" + type.type();
        }
        return switch (type.type()) {
            case "jsonb", "json" -> "'{}'::" + type.type();
            case "bytea" -> "''::bytea";
            case "text[]" -> "'{}'::text[]";
            // A unique address of its own for every row, in a domain that can never exist.
            default ->
                address
                        ? "'geloescht-' || md5(" + key(column.table(), alias) + ") || '@geloescht.invalid'"
                        : column.onErasure() == OnErasure.DELETE ? "''" : "'" + NEUTRAL + "'";
        };
    }

    private static Map<String, @Nullable Object> parameters(Person person, @Nullable SiteId site) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("email", person.email());
        parameters.put("name", person.name().toLowerCase(Locale.ROOT));
        parameters.put(
                "account", person.account() == null ? null : person.account().toString());
        parameters.put("site", site == null ? null : site.toString());
        return parameters;
    }
}
