package de.zusammenspiel.mail;

import java.util.UUID;

/** One letter to one person. */
public record MailId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
