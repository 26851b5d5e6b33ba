package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** Which other record is the same organisation? */
public record MergeStartPage(
        String title,
        String path,
        String organisation,
        List<Candidate> likely,
        String text,
        List<Candidate> found,
        List<Apart> apart)
        implements Page {
    public MergeStartPage {
        likely = List.copyOf(likely);
        found = List.copyOf(found);
        apart = List.copyOf(apart);
    }

    /** @param why what the two share, in words */
    public record Candidate(String name, String place, String why, String path) {
        public String distinct() {
            return path + DistinctionPages.DISTINCT;
        }
    }

    /** @param by who said that it is another organisation, and when */
    public record Apart(String name, String by, String distinct) {}

    @Override
    public String template() {
        return "directory/merge-start";
    }
}
