package de.zusammenspiel.desk.notes;

import java.time.Instant;

/**
 * One thing that happened between an organisation and us.
 *
 * @param url path within the site
 */
public record ContactEvent(Instant at, Kind kind, String text, String url) {
    /** What it was. */
    public enum Kind {
        CALL,
        MAIL,
        VISIT,
        LETTER,
        REQUEST,
        ASK,
        ANSWER,
        AGREEMENT,
        PARTNERSHIP,
        STEP
    }
}
