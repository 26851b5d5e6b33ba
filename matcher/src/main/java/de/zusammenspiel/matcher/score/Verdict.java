package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Evidence;
import java.util.List;

/**
 * What one part says.
 *
 * @param share 0 to 1 of the points it can earn
 * @param german sentence, empty if there is nothing worth saying
 * @param english sentence, empty if there is nothing worth saying
 * @param evidence words behind it
 */
record Verdict(double share, String german, String english, List<Evidence> evidence) {

    /** Nothing is known: half the points, nothing to say. */
    static final Verdict UNKNOWN = silent(0.5);

    static Verdict silent(double share) {
        return new Verdict(share, "", "", List.of());
    }

    static Verdict saying(double share, String german, String english) {
        return new Verdict(share, german, english, List.of());
    }

    /** The same words for less. */
    Verdict times(double factor) {
        return factor == 1 ? this : new Verdict(share * factor, german, english, evidence);
    }
}
