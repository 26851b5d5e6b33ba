package de.zusammenspiel.desk.imports.web;

import de.zusammenspiel.desk.imports.Field;
import de.zusammenspiel.desk.imports.FieldMapping;
import de.zusammenspiel.desk.imports.ImportSettings;
import de.zusammenspiel.desk.imports.ListImport;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.StaleForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the form of an import: its fields depend on the columns and rows of the list. */
final class ImportForm {
    static final String COLUMN = "column-";
    static final String KIND = "kind-";
    static final String SAME = "same-";
    private static final Pattern NUMBERED = Pattern.compile("(column-|same-)(\\d{1,6})");
    private final Map<String, String> fields;

    ImportForm(Map<String, String> fields) {
        this.fields = fields;
    }

    boolean carryOut() {
        return fields.containsKey("do");
    }

    ImportSettings read(ListImport one, FormCheck check) {
        ImportSettings before = one.settings();
        LocalDate asOf = check.date("asOf", fields.get("asOf"));
        Sector sector = check.choice("sector", Sector.class, fields.get("sector"));
        return new ImportSettings(
                asOf == null ? before.asOf() : asOf,
                before.shiftWeeks(),
                sector == null ? before.sector() : sector,
                mapping(one),
                kinds(before),
                same(),
                FormCheck.ticked(fields.get("skip")));
    }

    /** Where somebody else corrected the same list meanwhile: what stands there now, beside each choice that differs. */
    void compare(ListImport now, ImportSettings wanted, FormCheck check) {
        Map<String, String> typed = new HashMap<>();
        Map<String, String> theirs = new HashMap<>();
        typed.put("asOf", wanted.asOf().toString());
        theirs.put("asOf", now.settings().asOf().toString());
        typed.put("sector", wanted.sector().name());
        theirs.put("sector", now.settings().sector().name());
        for (int column : numbered(COLUMN).keySet()) {
            typed.put(COLUMN + column, meaning(wanted.mapping(), column, check));
            theirs.put(COLUMN + column, meaning(now.settings().mapping(), column, check));
        }
        StaleForm.check(typed, theirs, now.version(), check);
    }

    private static String meaning(FieldMapping mapping, int column, FormCheck check) {
        return mapping.at(column)
                .map(field -> check.say("imports.field." + field.name()))
                .orElse("");
    }

    /** Two columns with one meaning: the later one keeps it, which the page then shows. */
    private FieldMapping mapping(ListImport one) {
        FieldMapping mapping = one.settings().mapping();
        for (Map.Entry<Integer, String> column : numbered(COLUMN).entrySet()) {
            Field field = Arrays.stream(Field.values())
                    .filter(value -> value.name().equals(column.getValue()) && value.isFor(one.target()))
                    .findFirst()
                    .orElse(null);
            if (!mapping.at(column.getKey()).equals(Optional.ofNullable(field))) {
                mapping = mapping.with(column.getKey(), field);
            }
        }
        return mapping;
    }

    private Map<String, ResourceKind> kinds(ImportSettings before) {
        Map<String, ResourceKind> kinds = new HashMap<>(before.kinds());
        fields.forEach((name, value) -> {
            if (name.startsWith(KIND)) {
                String word = name.substring(KIND.length());
                kinds.remove(word);
                Arrays.stream(ResourceKind.values())
                        .filter(kind -> kind.name().equals(value))
                        .findFirst()
                        .ifPresent(kind -> kinds.put(word, kind));
            }
        });
        return kinds;
    }

    private Map<Integer, OrganisationId> same() {
        Map<Integer, OrganisationId> same = new HashMap<>();
        numbered(SAME).forEach((row, value) -> {
            if (value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                same.put(row, new OrganisationId(UUID.fromString(value)));
            }
        });
        return same;
    }

    private Map<Integer, String> numbered(String prefix) {
        Map<Integer, String> found = new HashMap<>();
        fields.forEach((name, value) -> {
            Matcher matcher = NUMBERED.matcher(name);
            if (matcher.matches() && matcher.group(1).equals(prefix)) {
                found.put(Integer.parseInt(matcher.group(2)), value);
            }
        });
        return found;
    }
}
