package de.zusammenspiel.desk.imports.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a list is handed over, and what came of earlier ones. */
public record ImportListPage(
        String title, List<Option> targets, @Nullable String asOf, Errors errors, List<Row> rows) implements FormPage {

    public record Row(String path, String fileName, String target, String when, String state, String tone) {}

    @Override
    public String template() {
        return "desk/import-list";
    }
}
