package de.zusammenspiel.identity.privacy;

/**
 * When personal data of a table have served their purpose.
 *
 * @param after column with the moment the period counts from, or in brackets an expression on the row {@code t0} that
 *     looks the moment up elsewhere; empty there means not yet
 * @param period ISO 8601, for instance {@code P3Y}
 * @param when further SQL condition on the row {@code t0}, or empty; from our own files only
 */
record RetentionRule(String table, String after, String period, String when) {
    /** The moment as SQL. */
    String moment() {
        return after.startsWith("(") ? after : "t0." + after;
    }

    /** The column to show; one that is looked up elsewhere belongs to the whole case. */
    String named() {
        return after.startsWith("(") ? "case_end" : after;
    }
}
