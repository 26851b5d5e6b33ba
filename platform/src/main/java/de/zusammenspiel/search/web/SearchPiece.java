package de.zusammenspiel.search.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** The best results, shown below the field while somebody types; a piece of a page. */
public record SearchPiece(String title, List<SearchPage.Group> groups, String allUrl) implements Page {
    public SearchPiece {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "search/piece";
    }
}
