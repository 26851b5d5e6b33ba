package de.zusammenspiel.identity.privacy;

import de.zusammenspiel.identity.privacy.PersonalColumn.OnErasure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The register of personal data: what every module declares in {@code db/personal-data/<module>.csv}. */
@Component
class PersonalDataRegister {
    /** Names from the register become part of SQL, so nothing but a plain name gets in. */
    private static final Pattern TABLE = Pattern.compile("[a-z_]+\\.[a-z_]+");

    private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    /** Columns of one table that are found by the same rule. */
    record Group(String table, SubjectRule subject, List<PersonalColumn> columns) {
        boolean deletesRows() {
            return columns.stream().anyMatch(column -> column.onErasure() == OnErasure.DELETE_ROW);
        }

        /** The column with the person's name, for people whose address is not known. */
        Optional<String> nameColumn() {
            return columns.stream()
                    .map(PersonalColumn::column)
                    .filter(column -> column.equals("name") || column.endsWith("_name"))
                    .findFirst();
        }
    }

    private final List<PersonalColumn> columns = new ArrayList<>();
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final List<RetentionRule> rules = new ArrayList<>();

    PersonalDataRegister() {
        read("classpath*:db/personal-data/*.csv").forEach(row -> columns.add(column(row)));
        read("classpath*:db/table-classes.csv").forEach(row -> classes.put(row.get("table"), row.get("class")));
        read("classpath*:db/retention/*.csv")
                .forEach(row -> rules.add(new RetentionRule(
                        plain(TABLE, row.get("table")),
                        row.get("after").startsWith("(") ? row.get("after") : plain(COLUMN, row.get("after")),
                        row.get("period"),
                        row.get("when"))));
    }

    List<PersonalColumn> all() {
        return List.copyOf(columns);
    }

    List<RetentionRule> rulesOfSites() {
        return rules.stream().filter(rule -> !isOfInstallation(rule.table())).toList();
    }

    /** Rows of these tables go altogether. */
    List<RetentionRule> rulesOfInstallation() {
        return rules.stream().filter(rule -> isOfInstallation(rule.table())).toList();
    }

    /** Groups of the tables that belong to sites; those of the installation itself are asked for by an account only. */
    List<Group> ofSites() {
        return groups().stream()
                .filter(group -> !isOfInstallation(group.table()))
                .toList();
    }

    List<Group> ofInstallation() {
        return groups().stream()
                .filter(group -> isOfInstallation(group.table()))
                .toList();
    }

    List<Group> of(String table) {
        return groups().stream().filter(group -> group.table().equals(table)).toList();
    }

    private boolean isOfInstallation(String table) {
        return "SYSTEM".equals(classes.get(table));
    }

    private List<Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (PersonalColumn column : columns) {
            if (column.personal() && column.subject().kind() != SubjectRule.Kind.NONE) {
                groups.computeIfAbsent(
                                column.table() + " " + column.subject(),
                                _ -> new Group(column.table(), column.subject(), new ArrayList<>()))
                        .columns()
                        .add(column);
            }
        }
        return List.copyOf(groups.values());
    }

    private static PersonalColumn column(CSVRecord row) {
        String onErasure = row.get("on_erasure");
        boolean keep = onErasure.startsWith("keep:");
        return new PersonalColumn(
                plain(TABLE, row.get("table")),
                plain(COLUMN, row.get("column")),
                row.get("person"),
                row.get("purpose"),
                row.get("retention"),
                keep
                        ? OnErasure.KEEP
                        : OnErasure.valueOf(onErasure.toUpperCase(Locale.ROOT).replace('-', '_')),
                keep ? onErasure.substring("keep:".length()).strip() : "",
                SubjectRule.parse(row.get("subject_by")));
    }

    private static String plain(Pattern shape, String name) {
        if (!shape.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain name in the register: " + name);
        }
        return name;
    }

    private static List<CSVRecord> read(String pattern) {
        List<CSVRecord> rows = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                        CSVParser parser = FORMAT.parse(reader)) {
                    rows.addAll(parser.getRecords());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the register of personal data cannot be read", e);
        }
        return rows;
    }
}
