package de.zusammenspiel.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Staff may act for someone who phoned or wrote: then {@code onBehalfOf} names that person and the journal
 * shows both.
 */
public record Actor(
        Kind kind,
        @Nullable UUID account,
        String name,
        @Nullable String onBehalfOf) {

    public enum Kind {
        /** Somebody signed in. */
        ACCOUNT,
        /** Somebody without an account: a public form or a personal link. */
        GUEST,
        /** The installation itself: a deadline ran out, a job ran. */
        SYSTEM
    }

    public static Actor account(UUID account, String name) {
        return new Actor(Kind.ACCOUNT, account, name, null);
    }

    public static Actor guest(String name) {
        return new Actor(Kind.GUEST, null, name, null);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null, "Zusammenspiel", null);
    }

    public Actor onBehalfOf(String person) {
        return new Actor(kind, account, name, person);
    }

    /** As the journal shows it: "Jana Weber (für Mira Schön)". */
    public String label() {
        return onBehalfOf == null ? name : name + " (für " + onBehalfOf + ")";
    }
}
