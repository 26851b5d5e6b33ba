package de.zusammenspiel.matcher;

import java.util.List;

/**
 * One part of a score with its sentence.
 *
 * @param part which part
 * @param points points it earned, 0 to {@code maximum}
 * @param maximum the most this part can earn; all maxima add up to 100
 * @param german sentence in German
 * @param english sentence in English
 * @param evidence the words behind it, may be empty
 */
public record Reason(Part part, double points, double maximum, String german, String english, List<Evidence> evidence) {

    /** The parts of a score, most telling first. */
    public enum Part {
        COMPETENCE,
        MEANING,
        TEXT,
        KIND,
        AMOUNT,
        TIME,
        DISTANCE,
        READINESS,
        TRUST,
        CONDITIONS
    }

    public Reason {
        evidence = List.copyOf(evidence);
    }
}
