package de.zusammenspiel.identity.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register needs to know of the schema: types and foreign keys. Read once; migrations run before the start. */
@Component
class SchemaStore {
    record Column(String type, boolean nullable) {}

    record ForeignKey(String table, String column, String target, String targetColumn) {}

    private final JdbcClient db;
    private volatile @Nullable Schema schema;

    private record Schema(Map<String, Column> columns, List<ForeignKey> keys, Map<String, List<String>> primary) {}

    SchemaStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Column> column(String table, String column) {
        return Optional.ofNullable(schema().columns().get(table + "." + column));
    }

    /** Columns of the primary key; none when there is no such table. */
    List<String> primaryKey(String table) {
        return schema().primary().getOrDefault(table, List.of());
    }

    /** The foreign key of one column, or of whichever column leads from the table to the target. */
    Optional<ForeignKey> key(String table, @Nullable String column, @Nullable String target) {
        return schema().keys().stream()
                .filter(key -> key.table().equals(table)
                        && (column == null || key.column().equals(column))
                        && (target == null || key.target().equals(target))
                        && !key.target().equals("site.site"))
                .findFirst();
    }

    private Schema schema() {
        Schema known = schema;
        if (known == null) {
            known = read();
            schema = known;
        }
        return known;
    }

    private Schema read() {
        Map<String, Column> columns = new HashMap<>();
        db.sql("""
                select n.nspname || '.' || c.relname as tab, a.attname as col,
                       format_type(a.atttypid, null) as typ, not a.attnotnull as nullable
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                   and n.nspname not in ('pg_catalog', 'information_schema', 'flyway')""").query(row -> {
            columns.put(
                    row.getString("tab") + "." + row.getString("col"),
                    new Column(row.getString("typ"), row.getBoolean("nullable")));
        });
        return new Schema(
                columns,
                db.sql("""
                select n.nspname || '.' || c.relname as tab, a.attname as col,
                       fn.nspname || '.' || f.relname as target, fa.attname as target_col
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                  join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                  cross join lateral unnest(k.conkey, k.confkey) as pair(own, other)
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = pair.own
                  join pg_attribute fa on fa.attrelid = f.oid and fa.attnum = pair.other
                 where k.contype = 'f' and a.attname <> 'site_id'""")
                        .query((row, number) -> new ForeignKey(
                                row.getString("tab"),
                                row.getString("col"),
                                row.getString("target"),
                                row.getString("target_col")))
                        .list(),
                primary());
    }

    private Map<String, List<String>> primary() {
        Map<String, List<String>> primary = new HashMap<>();
        db.sql("""
                select n.nspname || '.' || c.relname as tab, a.attname as col
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                  cross join lateral unnest(k.conkey) with ordinality as key(own, place)
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = key.own
                 where k.contype = 'p' order by key.place""").query(row -> {
            primary.computeIfAbsent(row.getString("tab"), _ -> new ArrayList<>())
                    .add(row.getString("col"));
        });
        return primary;
    }
}
