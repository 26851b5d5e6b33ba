package de.zusammenspiel.matching;

import de.zusammenspiel.intake.SupportRequest;
import java.util.List;

/**
 * A way to share out what is there among several requests at once.
 *
 * @param lines who would help whom, by request
 * @param without requests that got nothing, or not enough
 * @param points sum of the scores, 0 to 100 each
 */
public record Sharing(List<Line> lines, List<Without> without, long points) {
    public Sharing {
        lines = List.copyOf(lines);
        without = List.copyOf(without);
    }

    /** A candidate for a request. */
    public record Line(SupportRequest request, SuggestionView suggestion) {}

    /**
     * A request that went without.
     *
     * @param missing how many partners it lacks
     * @param because why, offer by offer
     */
    public record Without(SupportRequest request, int missing, List<String> because) {
        public Without {
            because = List.copyOf(because);
        }
    }

    /**
     * What to mind.
     *
     * @param partners how many may help one request
     * @param uses how many requests one offer may serve
     * @param asksPerYear how often a company may be asked this year at most; what it wants itself counts anyway
     * @param fair whether asking the same company again costs something
     * @param smallFirst whether small organisations come first where others fit hardly better
     */
    public record Rules(int partners, int uses, int asksPerYear, boolean fair, boolean smallFirst) {
        public static final int MOST_PARTNERS = 20;
        public static final int MOST_ASKS = 52;
        public static final Rules USUAL = new Rules(1, 1, 4, true, false);
    }
}
