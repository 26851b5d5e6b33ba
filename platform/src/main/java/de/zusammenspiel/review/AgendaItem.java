package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import org.jspecify.annotations.Nullable;

/**
 * One request on the agenda of one meeting.
 *
 * @param decision number of the decision made there, null while it is open
 */
public record AgendaItem(
        SupportRequestId request, int position, @Nullable Integer decision) {}
