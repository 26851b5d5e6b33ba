package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.privacy.Person;
import de.zusammenspiel.web.Page;
import java.util.List;

/** @param query empty before the first search */
public record DataSearchPage(String title, String query, List<Person> people) implements Page {
    @Override
    public String template() {
        return "identity/data-search";
    }
}
