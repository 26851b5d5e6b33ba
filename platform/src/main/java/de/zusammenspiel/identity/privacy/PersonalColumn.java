package de.zusammenspiel.identity.privacy;

/**
 * One declared column. The grammar stands in {@code db/personal-data/README.md}.
 *
 * @param person whose data it can hold; {@code none} for nobody's
 * @param retention in words
 */
record PersonalColumn(
        String table,
        String column,
        String person,
        String purpose,
        String retention,
        OnErasure onErasure,
        String reason,
        SubjectRule subject) {

    enum OnErasure {
        NONE,
        /** The value is emptied. */
        DELETE,
        /** The whole row goes. */
        DELETE_ROW,
        /** A neutral word takes the place of the value. */
        ANONYMISE,
        /** Stays, and {@link PersonalColumn#reason} says why. */
        KEEP
    }

    boolean personal() {
        return !person.equals("none");
    }
}
