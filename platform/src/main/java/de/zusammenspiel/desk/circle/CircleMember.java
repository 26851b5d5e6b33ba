package de.zusammenspiel.desk.circle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A house that carries the site.
 *
 * @param person who speaks for it, "" while nobody is named
 */
public record CircleMember(
        UUID id,
        String organisation,
        String person,
        Role role,
        LocalDate from,
        @Nullable LocalDate until) {
    /** What it is in the circle. */
    public enum Role {
        CHAIR,
        MEMBER,
        MUNICIPALITY,
        GUEST
    }
}
