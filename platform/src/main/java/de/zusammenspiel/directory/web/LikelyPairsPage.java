package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** Records that may stand there twice. */
public record LikelyPairsPage(String title, String back, int all, List<Pair> pairs, List<Apart> apart) implements Page {
    public LikelyPairsPage {
        pairs = List.copyOf(pairs);
        apart = List.copyOf(apart);
    }

    public record Pair(String one, String onePath, String other, String otherPath, String why, String merge) {
        public String distinct() {
            return merge + DistinctionPages.DISTINCT;
        }
    }

    /**
     * Two that are not one.
     *
     * @param by who said so, and when
     */
    public record Apart(String one, String onePath, String other, String otherPath, String by, String distinct) {}

    @Override
    public String template() {
        return "directory/likely-pairs";
    }
}
