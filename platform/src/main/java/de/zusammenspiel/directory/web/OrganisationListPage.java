package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param query the filter as it stands in the address, for the exports */
public record OrganisationListPage(
        String title,
        OrganisationListForm form,
        List<Option> sectors,
        List<Option> states,
        List<Option> sorts,
        List<Row> rows,
        Pager pager,
        String query,
        boolean filtered,
        boolean mayChange,
        boolean mayExport)
        implements Page {

    /** @param state how it stands, null for the usual */
    public record Row(
            String path,
            String name,
            String sector,
            String place,
            String branchOrField,
            @Nullable String state) {}

    @Override
    public String template() {
        return "directory/list";
    }
}
