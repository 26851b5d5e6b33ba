package de.zusammenspiel.identity.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a person are found.
 *
 * @param table the table a {@code via} rule names, or the function of a {@code called} rule, else null
 */
record SubjectRule(Kind kind, @Nullable String table, String column) {
    enum Kind {
        NONE,
        /** The column holds the person's address. */
        EMAIL,
        /** The column holds the person's name. */
        NAME,
        /** A function of the row, the address and the name decides; the column holds what people call them. */
        CALLED,
        /** The column holds the person's account. */
        ACCOUNT,
        /** The column holds text or JSON in which the name or the address may occur. */
        INSIDE,
        /** The row belongs to a row of another table, which is the person's. */
        VIA
    }

    private static final Pattern SHAPE =
            Pattern.compile("(email|name|called|account|inside|via):(?:([a-z_]+\\.[a-z_]+)\\.)?([a-z_]+)");

    static SubjectRule parse(String text) {
        if (text.isBlank()) {
            return new SubjectRule(Kind.NONE, null, "");
        }
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException("no subject rule: " + text);
        }
        return new SubjectRule(
                Kind.valueOf(shape.group(1).toUpperCase(java.util.Locale.ROOT)), shape.group(2), shape.group(3));
    }
}
