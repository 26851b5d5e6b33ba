package de.zusammenspiel.mail;

import de.zusammenspiel.shared.EmailAddress;

/**
 * Who a letter is for.
 *
 * @param name may be empty; then the greeting does without
 * @param outside people of applicants and companies: they have a {@link MailBudget}, staff have not
 */
public record Recipient(String name, EmailAddress email, boolean outside) {
    public static Recipient outside(String name, String email) {
        return new Recipient(name, new EmailAddress(email), true);
    }

    public static Recipient staff(String name, String email) {
        return new Recipient(name, new EmailAddress(email), false);
    }
}
