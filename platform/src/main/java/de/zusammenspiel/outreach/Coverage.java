package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.SupportRequestId;
import java.util.List;

/**
 * How much of a request is promised.
 *
 * @param parts what is counted: people, hours or pieces; empty when the request names no number
 * @param full nothing more is needed
 * @param wholeYeses standing pledges for the whole, from which one is to be chosen
 * @param sentence all of it in plain words
 */
public record Coverage(SupportRequestId request, List<Part> parts, boolean full, int wholeYeses, String sentence) {
    public Coverage {
        parts = List.copyOf(parts);
    }

    public enum Unit {
        PERSONS,
        HOURS,
        PIECES
    }

    /** One thing that is counted. */
    public record Part(Unit unit, double asked, double pledged) {
        public double missing() {
            return Math.max(0, asked - pledged);
        }
    }
}
