package de.zusammenspiel.mail;

import org.jspecify.annotations.Nullable;

/**
 * How the list of letters is narrowed.
 *
 * @param text part of the subject or of the recipient, "" for all
 */
public record MailFilter(String text, @Nullable MailStatus status) {
    public static final MailFilter ALL = new MailFilter("", null);
}
