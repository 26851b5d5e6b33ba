package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** Which other record is the same organisation? */
public record MergeStartPage(
        String title, String path, String organisation, List<Candidate> likely, String text, List<Candidate> found)
        implements Page {
    public MergeStartPage {
        likely = List.copyOf(likely);
        found = List.copyOf(found);
    }

    /** @param why what the two share, in words */
    public record Candidate(String name, String place, String why, String path) {}

    @Override
    public String template() {
        return "directory/merge-start";
    }
}
