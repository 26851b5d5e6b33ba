package de.zusammenspiel.desk.circle;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The circle lets something pass that the criteria would not: who allowed it, why, until when.
 *
 * @param what which criterion, for what
 */
public record CriteriaException(
        UUID id, String what, String reason, String allowedBy, LocalDate from, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
