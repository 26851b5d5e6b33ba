package de.zusammenspiel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-05-03T10:15:30Z"), ZoneOffset.UTC);

    /** Everything that makes loading hard: row security, a circle, references to oneself, triggers, odd names. */
    private static final String SCHEMA = """
            create schema a_case; create schema site; create schema "Odd name";
            create table site.flyway_schema_history (installed_rank int primary key, version text, type text,
              script text, checksum int, success boolean);
            insert into site.flyway_schema_history values (1, '1', 'SQL', 'V1__site.sql', 4711, true);
            create table site.site (id int primary key, name text not null, lead int);
            create table site.kind (id int primary key, name text);
            insert into site.kind values (1, 'aus der Migration');
            create table a_case.person (id int generated always as identity primary key,
              site_id int not null references site.site, parent int references a_case.person, name text,
              upper_name text generated always as (upper(name)) stored, at timestamptz, data bytea, facts jsonb,
              amount double precision, tags text[], pause interval);
            alter table site.site add constraint lead_is_person foreign key (lead) references a_case.person;
            create sequence a_case.number start 100;
            alter table a_case.person enable row level security;
            alter table a_case.person force row level security;
            create policy own_site on a_case.person
              using (site_id = nullif(current_setting('zs.site', true), '')::int);
            create policy owner on a_case.person to zs_owner using (true) with check (true);
            create function a_case.refuse() returns trigger language plpgsql as
              'begin raise exception ''insert only through the journal''; end';
            create table "Odd name"."Quo""te" ("Select" text, n int);
            create materialized view a_case.names as select name from a_case.person;
            """;

    private static final String ROWS = """
            insert into site.site values (1, 'Saarbrücken', null), (2, 'Tab\tund
            Zeile \\. und \\N', null);
            insert into a_case.person (site_id, parent, name, at, data, facts, amount, tags, pause) values
              (1, null, 'Ärztin', '2026-10-25 02:30+02', '\\x00ff0a', '{"a": [1, null]}', 0.1, '{a,"b,c"}', '1 mon 2 days'),
              (2, 1, null, 'infinity', '', 'null', 'NaN', '{}', '-3 hours'), (2, 3, 'sich selbst', null, null, null, 1e300, null, null);
            update site.site set lead = 2 where id = 1;
            select nextval('a_case.number'), nextval('a_case.number');
            insert into "Odd name"."Quo""te" values ('', 1), (null, 2);
            """;

    private static final String TRIGGER = "create trigger guard before insert or update on a_case.person"
            + " for each row execute function a_case.refuse();";

    private static final String EVERYTHING = """
            select concat_ws('#', (select string_agg(s::text, '|' order by id) from site.site s),
              (select string_agg(p::text, '|' order by id) from a_case.person p),
              (select string_agg(q::text, '|' order by n) from "Odd name"."Quo""te" q),
              (select string_agg(k::text, '|' order by id) from site.kind k),
              (select last_value || ' ' || is_called from a_case.number),
              (select last_value || ' ' || is_called from a_case.person_id_seq),
              (select string_agg(name, '|' order by name) from a_case.names))""";

    @TempDir
    Path folder;

    private DatabaseLogin source = TestDatabase.admin();
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void fillSource() throws SQLException {
        source = TestDatabase.cloneOf(
                        "backup-source",
                        access -> execute(
                                access.requireOwner(),
                                SCHEMA + ROWS + TRIGGER + "refresh materialized view a_case.names"))
                .requireOwner();
    }

    @Test
    void everythingComesBack() throws Exception {
        Files.createDirectories(folder.resolve("files/ab"));
        Files.writeString(folder.resolve("files/ab/brief.txt"), "Guten Tag");
        Path file = folder.resolve("sicherung.zip");
        Backup.Summary made = backup().writeTo(file);
        assertThat(made.rows()).isEqualTo(8);
        assertThat(made.files()).isEqualTo(1);
        assertThat(lines).contains("a_case.person: 3 Zeilen gesichert");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        DatabaseLogin target = emptyTarget();
        Restore.Summary restored = restore(target).from(file);
        assertThat(restored.madeAt()).isEqualTo("2027-05-03T10:15:30Z");
        assertThat(value(target, EVERYTHING)).isEqualTo(value(source, EVERYTHING));
        assertThat(folder.resolve("restored/ab/brief.txt")).hasContent("Guten Tag");
        assertGuardsAreBack(target);
    }

    @Test
    void restoresIntoDebiansPostgres15() throws Exception {
        Path file = folder.resolve("sicherung.zip");
        backup().writeTo(file);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        EmbeddedSettings settings = EmbeddedSettings.in(folder.resolve("fifteen"))
                .withBinaries(Path.of("/usr/lib/postgresql/15/bin"))
                .forTests();
        try (EmbeddedDatabase fifteen = EmbeddedDatabase.start(settings)) {
            DatabaseLogin target = fifteen.access().requireOwner();
            assertThat(value(target, "show server_version")).startsWith("15.");
            execute(target, SCHEMA + TRIGGER);
            restore(target).from(file);
            assertThat(value(target, EVERYTHING)).isEqualTo(value(source, EVERYTHING));
            assertGuardsAreBack(target);
        }
    }

    @Test
    void holdsOneMomentWhileWorkGoesOn() throws Exception {
        Path file = folder.resolve("sicherung.zip");
        List<String> interleaved = new ArrayList<>();
        Backup backup = new Backup(source, folder.resolve("files"), CLOCK, line -> {
            if (interleaved.isEmpty()) {
                interleaved.add(line);
                try {
                    execute(source, "insert into site.site values (3, 'danach', null)");
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            }
        });
        backup.writeTo(file);
        DatabaseLogin target = emptyTarget();
        restore(target).from(file);
        assertThat(value(target, "select count(*) from site.site")).isEqualTo("2");
    }

    @Test
    void refusesToLeaveOutRowsItCannotSee() throws Exception {
        execute(source, "drop policy owner on a_case.person");
        assertThatThrownBy(() -> backup().writeTo(folder.resolve("sicherung.zip")))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("unvollständig")
                .hasMessageContaining("a_case.person");
        execute(source, "create policy owner on a_case.person using (current_user = 'zs_owner')");
        assertThat(backup().writeTo(folder.resolve("sicherung.zip")).rows()).isEqualTo(8);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void existingFileIsNotOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("sicherung.zip"), "wertvoll");
        assertThatThrownBy(() -> backup().writeTo(file)).hasMessageContaining("gibt es schon");
        assertThat(file).hasContent("wertvoll");
    }

    @Test
    void cutOffFileChangesNothing() throws Exception {
        Path file = folder.resolve("sicherung.zip");
        backup().writeTo(file);
        DatabaseLogin target = emptyTarget();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("abgeschnitten.zip"), java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> restore(target).from(cut))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("beschädigt");
        }
        assertThat(value(target, "select count(*) from site.site")).isEqualTo("0");
        assertThatThrownBy(() -> restore(target).from(folder.resolve("keine.zip")))
                .hasMessageContaining("gibt es nicht");
    }

    @Test
    void changedPartIsNoticed() throws Exception {
        Path file = folder.resolve("sicherung.zip");
        backup().writeTo(file);
        Path changed = rewritten(file, "tables/site/site", "1\tFälschung\t\\N\n");
        DatabaseLogin target = emptyTarget();
        assertThatThrownBy(() -> restore(target).from(changed))
                .hasMessageContaining("verändert wurde tables/site/site");
        Path manifest = rewritten(file, BackupManifest.ENTRY, "{}");
        assertThatThrownBy(() -> restore(target).from(manifest)).hasMessageContaining("Verzeichnis");
        assertThat(value(target, "select count(*) from site.site")).isEqualTo("0");
    }

    @Test
    void filledDatabaseIsRefused() throws Exception {
        Path file = folder.resolve("sicherung.zip");
        backup().writeTo(file);
        DatabaseLogin target = emptyTarget();
        execute(target, "insert into site.site values (9, 'schon da', null)");
        assertThatThrownBy(() -> restore(target).from(file))
                .hasMessageContaining("nicht leer")
                .hasMessageContaining("site.site");
        assertThat(value(target, "select name from site.site")).isEqualTo("schon da");
        assertThat(value(target, "select name from site.kind")).isEqualTo("aus der Migration");
        assertGuardsAreBack(target);
    }

    @Test
    void otherStateOfTheSchemaIsRefused() throws Exception {
        Path file = folder.resolve("sicherung.zip");
        backup().writeTo(file);
        DatabaseLogin target = emptyTarget();
        execute(target, "insert into site.flyway_schema_history values (2, '2', 'SQL', 'V2__more.sql', 1, true)");
        assertThatThrownBy(() -> restore(target).from(file)).hasMessageContaining("V2__more.sql");
    }

    private Backup backup() {
        return new Backup(source, folder.resolve("files"), CLOCK, lines::add);
    }

    private Restore restore(DatabaseLogin target) {
        return new Restore(target, folder.resolve("restored"), Set.of("site.kind"), lines::add);
    }

    private static DatabaseLogin emptyTarget() {
        return TestDatabase.cloneOf("backup-target", access -> execute(access.requireOwner(), SCHEMA + TRIGGER))
                .requireOwner();
    }

    private static void assertGuardsAreBack(DatabaseLogin login) throws SQLException {
        assertThat(value(login, "select relforcerowsecurity from pg_class where oid = 'a_case.person'::regclass"))
                .isEqualTo("t");
        assertThat(value(login, "select condeferrable from pg_constraint where conname = 'lead_is_person'"))
                .isEqualTo("f");
        assertThatThrownBy(() -> execute(login, "insert into a_case.person (site_id) values (1)"))
                .hasMessageContaining("insert only");
    }

    private Path rewritten(Path file, String changed, String content) throws IOException {
        Path result = folder.resolve("verändert.zip");
        try (ZipFile from = new ZipFile(file.toFile());
                OutputStream output = Files.newOutputStream(result);
                ZipOutputStream to = new ZipOutputStream(output)) {
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(changed)) {
                    to.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                } else {
                    from.getInputStream(entry).transferTo(to);
                }
                to.closeEntry();
            }
        }
        return result;
    }

    private static String value(DatabaseLogin login, String query) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
