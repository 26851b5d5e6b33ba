package de.zusammenspiel.directory;

import java.time.LocalDate;

/** An organisation that is no more. */
public record Ending(OrganisationId organisation, Why why, LocalDate since, String note, String by) {
    public enum Why {
        INSOLVENT,
        CLOSED,
        /** Works on, but not here. */
        MOVED
    }
}
