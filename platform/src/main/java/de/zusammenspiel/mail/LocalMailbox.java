package de.zusammenspiel.mail;

import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of a demo, over all its sites, with links that work. Closed everywhere else. */
@Service
public class LocalMailbox {
    private static final int SHOWN = 100;
    private final MessageStore messages;
    private final SystemMessageStore systemMessages;
    private final Sites sites;
    private final TransactionTemplate ownTransaction;
    private final boolean open;

    LocalMailbox(
            MessageStore messages,
            SystemMessageStore systemMessages,
            Sites sites,
            Transport transport,
            PlatformTransactionManager transactions,
            @Value("${zusammenspiel.mode}") String mode) {
        this.messages = messages;
        this.systemMessages = systemMessages;
        this.sites = sites;
        this.ownTransaction = new TransactionTemplate(transactions);
        // The transaction of the request belongs to no site; each site is read in one of its own.
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
        this.open = "demo".equals(mode) && transport.keepsLinks();
    }

    public boolean isOpen() {
        return open;
    }

    /** Newest first. */
    public List<MailboxEntry> latest() {
        List<MailboxEntry> all = new ArrayList<>(systemMessages.latest(SHOWN));
        for (Site site : sites.all()) {
            List<SentMail> mails =
                    CurrentSite.in(site.id(), () -> ownTransaction.execute(status -> messages.latest(SHOWN)));
            mails.forEach(mail -> all.add(new MailboxEntry(
                    mail.id().toString(),
                    site.slug(),
                    mail.toName(),
                    mail.deliveredTo(),
                    mail.subject(),
                    mail.createdAt())));
        }
        return all.stream()
                .sorted(Comparator.comparing(MailboxEntry::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** @return the entry with its words, whichever site it belongs to */
    public Opened open(UUID id) {
        MailId mail = new MailId(id);
        MailboxEntry entry = latest().stream()
                .filter(one -> one.id().equals(mail.toString()))
                .findFirst()
                .orElseThrow(() -> new NotFound("mail"));
        QueuedMail read = entry.site() == null
                ? systemMessages.outgoing(mail).orElseThrow(() -> new NotFound("mail"))
                : sites.bySlug(entry.site())
                        .map(site -> CurrentSite.in(
                                site.id(), () -> ownTransaction.execute(status -> messages.outgoing(mail))))
                        .orElseThrow(() -> new NotFound("mail"))
                        .orElseThrow(() -> new NotFound("mail"));
        return new Opened(
                entry,
                read.senderName(),
                read.replyTo(),
                read.body().text(),
                read.attachments().stream().map(Attachment::name).toList());
    }

    /** A letter as it arrived. */
    public record Opened(
            MailboxEntry entry, String senderName, String replyTo, String words, List<String> attachments) {}
}
