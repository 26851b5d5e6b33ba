package de.zusammenspiel.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter in the local mailbox of a demo. {@code site} is the address of its site, null for the installation's. */
public record MailboxEntry(
        String id, @Nullable String site, String toName, String toEmail, String subject, Instant at) {}
