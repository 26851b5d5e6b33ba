package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.OrganisationFilter;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.web.ListQuery;
import org.jspecify.annotations.Nullable;

/** The filter of the list as it stands in the address. What makes no sense there is left out, not refused. */
public record OrganisationListForm(
        @Nullable String text,
        @Nullable String sector,
        @Nullable String place,
        @Nullable String branch,
        @Nullable String state,
        @Nullable String sort) {
    OrganisationFilter filter() {
        Boolean paused = switch (ListQuery.clean(state)) {
            case "paused" -> true;
            case "open" -> false;
            default -> null;
        };
        OrganisationFilter.Sort order = ListQuery.one(OrganisationFilter.Sort.class, sort);
        return new OrganisationFilter(
                ListQuery.clean(text),
                ListQuery.one(Sector.class, sector),
                ListQuery.clean(place),
                ListQuery.clean(branch),
                paused,
                order == null ? OrganisationFilter.Sort.NAME : order);
    }

    boolean filtered() {
        return !narrowed().equals(ListQuery.ALL);
    }

    /** "?text=…&amp;sector=…", or nothing when nothing is filtered. */
    String query() {
        return narrowed().with("sort", ListQuery.clean(sort)).text();
    }

    private ListQuery narrowed() {
        return ListQuery.ALL
                .with("text", ListQuery.clean(text))
                .with("sector", ListQuery.clean(sector))
                .with("place", ListQuery.clean(place))
                .with("branch", ListQuery.clean(branch))
                .with("state", ListQuery.clean(state));
    }
}
