package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** Records that may stand there twice. */
public record LikelyPairsPage(String title, String back, int all, List<Pair> pairs) implements Page {
    public LikelyPairsPage {
        pairs = List.copyOf(pairs);
    }

    public record Pair(String one, String onePath, String other, String otherPath, String why, String merge) {}

    @Override
    public String template() {
        return "directory/likely-pairs";
    }
}
