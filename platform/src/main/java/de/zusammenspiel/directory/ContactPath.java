package de.zusammenspiel.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to somebody at an organisation: a member knows her, or knows an organisation that knows her.
 *
 * @param introducer account of the member who opens the door
 * @param via the organisation between them, null when the member knows her
 * @param viaName "" without one
 * @param first how well the member knows the one in between; the same as {@code last} without one
 * @param last how well the person is known
 * @param person "" until somebody named her
 * @param load what the member asks for already
 * @param warmth 0 to 1: closeness and freshness, less by what the member has to do already
 */
public record ContactPath(
        OrganisationId to,
        UUID introducer,
        String introducerName,
        @Nullable OrganisationId via,
        String viaName,
        Acquaintance first,
        Acquaintance last,
        String person,
        int load,
        double warmth) {
    public int steps() {
        return via == null ? 1 : 2;
    }
}
