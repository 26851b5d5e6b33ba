package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as a line in a list. */
public record RequestCard(
        SupportRequestId id,
        String number,
        String organisationName,
        String question,
        Set<ResourceKind> kinds,
        String placeLabel,
        @Nullable LocalDate wishDate,
        Step step,
        Instant stepAt,
        @Nullable LocalDate due,
        NextActor next) {

    public RequestCard {
        kinds = Set.copyOf(kinds);
    }

    public RoadStage stage() {
        return step.stage(next);
    }
}
