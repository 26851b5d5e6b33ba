package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.quality.Learning;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of a site say about the weights of its suggestions.
 *
 * @param proposal from the weights in force to those learned
 * @param shifts how the first three of open requests would change, newest first
 * @param versions weights of the site's own so far, newest first
 */
public record Lesson(
        int accepted, int rejected, Learning.Proposal proposal, List<Shift> shifts, List<Version> versions) {
    /** Fewer decisions of a kind say nothing. */
    public static final int LEAST_OF_EACH = 5;

    public Lesson {
        shifts = List.copyOf(shifts);
        versions = List.copyOf(versions);
    }

    /** The names suggested first for a request, with the weights in force and with those learned. */
    public record Shift(String number, String question, List<String> before, List<String> after) {
        public Shift {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * @param endedAt when they were taken back, or null
     * @param inForce whether they count now
     */
    public record Version(
            Instant at, String by, int decisions, @Nullable Instant endedAt, boolean inForce) {}

    public boolean isEnough() {
        return accepted >= LEAST_OF_EACH && rejected >= LEAST_OF_EACH;
    }

    /** Whether weights of the site's own are in force. */
    public boolean hasOwn() {
        return versions.stream().anyMatch(Version::inForce);
    }
}
