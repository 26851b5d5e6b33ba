package de.zusammenspiel.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who answers for somebody who is away from the current site today. The identity module knows. */
public interface StandIns {
    /**
     * Whoever stands in today.
     *
     * @param phone null when calls go to the usual number
     * @param awayName who is away
     * @param until the last day
     */
    record StandIn(String name, String email, @Nullable String phone, String awayName, LocalDate until) {}

    /** Whoever answers for the person with this address. */
    Optional<StandIn> of(String email);
}
