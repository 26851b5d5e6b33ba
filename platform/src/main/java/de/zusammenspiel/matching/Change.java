package de.zusammenspiel.matching;

import java.util.List;
import java.util.UUID;

/** That a row changed, and in which transaction last. What it says now stands in its own table. */
record Change(Row row, long transaction) {
    enum Kind {
        REQUEST,
        OFFER,
        ORGANISATION
    }

    record Row(Kind kind, UUID subject) {}

    /**
     * What one look into the table saw.
     *
     * @param horizon every transaction below it has ended; later looks need not go further back
     * @param writing whether the one who looked has written something itself, which may yet come to nothing
     * @param ownWords revision of the site's own words, as {@link OwnWordStore#revision} tells it
     */
    record News(List<Change> changes, long horizon, boolean writing, String ownWords) {
        News {
            changes = List.copyOf(changes);
        }
    }
}
