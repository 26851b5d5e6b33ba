package de.zusammenspiel.desk.circle;

import java.util.UUID;

/** Money for the work of the site in one year: promised, and what has come in. Never a contribution to a request. */
public record Funding(UUID id, String source, Kind kind, int year, int promised, int received, String note) {
    /** Where it comes from. */
    public enum Kind {
        MUNICIPALITY,
        COMPANY,
        FOUNDATION,
        OTHER
    }
}
