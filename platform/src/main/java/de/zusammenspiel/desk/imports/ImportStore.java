package de.zusammenspiel.desk.imports;

import de.zusammenspiel.desk.imports.ListImport.State;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ImportStore {
    enum Kind {
        REQUEST,
        OFFER,
        CONTACT,
        ORGANISATION
    }

    /** @param changes how often an organisation had been changed when the import was through with it */
    record Item(Kind kind, UUID subject, @Nullable Long changes) {}

    private static final String COLUMNS =
            "id, target, file_name, settings, state, created_at, settled_at, made, known, left_out, version";
    private static final int SHOWN = 50;
    private final JdbcClient db;

    ImportStore(JdbcClient db) {
        this.db = db;
    }

    void insert(ImportId id, Target target, String fileName, byte[] content, ImportSettings settings, Instant at) {
        db.sql("""
                insert into desk.import (id, site_id, target, file_name, content, settings, created_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .params(
                        id.value(),
                        site(),
                        target.name(),
                        fileName,
                        content,
                        SettingsJson.write(settings),
                        Timestamp.from(at))
                .update();
    }

    Optional<ListImport> find(ImportId id) {
        return db.sql("select " + COLUMNS + " from desk.import where site_id = ? and id = ?")
                .params(site(), id.value())
                .query(ImportStore::listImport)
                .optional();
    }

    /** Takes the row's lock, so that an import is carried out once and not undone meanwhile. */
    Optional<ListImport> lock(ImportId id) {
        return db.sql("select " + COLUMNS + " from desk.import where site_id = ? and id = ? for update")
                .params(site(), id.value())
                .query(ImportStore::listImport)
                .optional();
    }

    List<ListImport> latest() {
        return db.sql("select " + COLUMNS
                        + " from desk.import where site_id = ? and state <> 'DROPPED' order by created_at desc limit ?")
                .params(site(), SHOWN)
                .query(ImportStore::listImport)
                .list();
    }

    Optional<byte[]> content(ImportId id) {
        return db.sql("select content from desk.import where site_id = ? and id = ? and content is not null")
                .params(site(), id.value())
                .query(byte[].class)
                .optional();
    }

    boolean settings(ImportId id, int version, ImportSettings settings) {
        return db.sql("""
                update desk.import set settings = ?::jsonb, version = version + 1
                 where site_id = ? and id = ? and version = ? and state = 'OPEN'""")
                        .params(SettingsJson.write(settings), site(), id.value(), version)
                        .update()
                == 1;
    }

    /** The file goes as soon as it is not needed any more. */
    void settle(ImportId id, State state, Instant at) {
        db.sql("""
                update desk.import set state = ?, settled_at = ?, content = null, version = version + 1
                 where site_id = ? and id = ?""").params(state.name(), Timestamp.from(at), site(), id.value()).update();
    }

    boolean move(ImportId id, State from, State to) {
        return db.sql("""
                update desk.import set state = ?, version = version + 1
                 where site_id = ? and id = ? and state = ?""").params(to.name(), site(), id.value(), from.name()).update() == 1;
    }

    void counts(ImportId id, int made, int known, int leftOut) {
        db.sql("update desk.import set made = ?, known = ?, left_out = ? where site_id = ? and id = ?")
                .params(made, known, leftOut, site(), id.value())
                .update();
    }

    void add(ImportId id, Item item) {
        db.sql("insert into desk.import_item (site_id, import, kind, subject, changes) values (?, ?, ?, ?, ?)")
                .param(site())
                .param(id.value())
                .param(item.kind().name())
                .param(item.subject())
                .param(item.changes())
                .update();
    }

    List<Item> items(ImportId id) {
        return db.sql("select kind, subject, changes from desk.import_item where site_id = ? and import = ?")
                .params(site(), id.value())
                .query((row, number) -> new Item(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("subject", UUID.class),
                        row.getObject("changes", Long.class)))
                .list();
    }

    int dropOlderThan(Instant limit, Instant at) {
        return db.sql("""
                update desk.import set state = 'DROPPED', settled_at = ?, content = null, version = version + 1
                 where site_id = ? and state = 'OPEN' and created_at < ?""")
                .params(Timestamp.from(at), site(), Timestamp.from(limit))
                .update();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static ListImport listImport(ResultSet row, int number) throws SQLException {
        return new ListImport(
                new ImportId(row.getObject("id", UUID.class)),
                Target.valueOf(row.getString("target")),
                row.getString("file_name"),
                SettingsJson.read(row.getString("settings")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                Cells.instant(row, "settled_at"),
                row.getInt("made"),
                row.getInt("known"),
                row.getInt("left_out"),
                row.getInt("version"));
    }

    /**
     * For the rest of the transaction. Plans the database made while the tables were empty read them from end to end; with
     * every row of a long list that takes longer.
     */
    void planEachAnew() {
        db.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }
}
