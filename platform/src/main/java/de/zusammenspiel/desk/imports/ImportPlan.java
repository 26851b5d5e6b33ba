package de.zusammenspiel.desk.imports;

import de.zusammenspiel.matcher.table.Table;
import java.util.List;
import java.util.Set;

/** The dry run: what every row would become, and what is wrong with it. Nothing is written. */
public record ImportPlan(
        Target target, Table table, List<PlannedRow> rows, List<RowFinding> findings, Set<String> unknownKinds) {
    public ImportPlan {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public long toMake() {
        return rows.stream().filter(row -> !row.bad() && !row.there()).count();
    }

    public long alreadyThere() {
        return rows.stream().filter(row -> !row.bad() && row.there()).count();
    }

    public long bad() {
        return rows.stream().filter(PlannedRow::bad).count();
    }

    /** Needs that lack something starred: they arrive in clarification. */
    public long toClarify() {
        return rows.stream()
                .filter(row -> !row.bad() && !row.there() && row.request() != null)
                .filter(row -> RowGaps.any(row))
                .count();
    }

    /** Rows whose organisation may be one that is here already. */
    public List<PlannedRow> proposals() {
        return rows.stream()
                .filter(row -> !row.bad() && row.known() == null && !row.alike().isEmpty())
                .toList();
    }
}
