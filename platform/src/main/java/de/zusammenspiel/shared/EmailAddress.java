package de.zusammenspiel.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, trimmed; compared in lower case because no provider in use tells case apart. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]{1,190}\\.[^\\s@<>,;:\".]{2,63}");

    public EmailAddress {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    public static Optional<EmailAddress> parse(String text) {
        String trimmed = text.strip();
        return SHAPE.matcher(trimmed).matches() ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
