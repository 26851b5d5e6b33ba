package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Fact;
import java.util.List;

/**
 * A company sees what is kept of it, and says it better.
 *
 * @param people names of its contacts with what is known of them
 */
public record OwnRecordPage(
        String title,
        String path,
        int version,
        List<Fact> facts,
        List<String> people,
        OwnRecordForm form,
        Errors errors)
        implements FormPage {
    public OwnRecordPage {
        facts = List.copyOf(facts);
        people = List.copyOf(people);
    }

    @Override
    public String template() {
        return "directory/own-record";
    }
}
