package de.zusammenspiel.mail.web;

import de.zusammenspiel.mail.MailboxEntry;
import de.zusammenspiel.web.Page;
import java.util.List;

/** The local mailbox of a demo. */
public record MailboxPage(String title, List<MailboxEntry> entries) implements Page {
    @Override
    public String template() {
        return "mail/mailbox";
    }
}
