package de.zusammenspiel.mail;

import de.zusammenspiel.shared.EmailAddress;

/**
 * The person responsible for a letter.
 *
 * @param name shown as the sender, and in the signature
 * @param replyTo where an answer goes
 */
public record Sender(String name, EmailAddress replyTo) {
    public static Sender of(String name, String replyTo) {
        return new Sender(name, new EmailAddress(replyTo));
    }
}
