package de.zusammenspiel.mail;

import de.zusammenspiel.site.CurrentSite;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The steps of sending, each a transaction of its own: take the letter, mark it SENDING, (mail server), note the answer.
 * Whatever is cut off between two steps can be told from what is written down.
 */
@Component
class MailDesk {
    private static final Logger LOG = LoggerFactory.getLogger(MailDesk.class);
    /** After that a letter has lost its point. */
    private static final Duration LIFE = Duration.ofDays(2);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private final QueueStore queue;
    private final MessageStore messages;
    private final SystemMessageStore systemMessages;
    private final Transport transport;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String worker;

    MailDesk(
            QueueStore queue,
            MessageStore messages,
            SystemMessageStore systemMessages,
            Transport transport,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${zusammenspiel.data-dir}") String dataDir,
            @Value("${server.port}") String port) {
        this.queue = queue;
        this.messages = messages;
        this.systemMessages = systemMessages;
        this.transport = transport;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.worker = UUID.nameUUIDFromBytes(
                        (hostName() + "\n" + dataDir + "\n" + port).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The same node has the same name after a restart, so that it finds what it left lying. */
    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    Optional<QueueStore.Entry> take() {
        return inTransaction(null, () -> queue.take(clock.instant(), worker));
    }

    /** Marks the letter SENDING and reads it; empty when it needs no sending any more. */
    Optional<QueuedMail> open(QueueStore.Entry entry) {
        return inTransaction(entry, () -> {
            boolean mine = entry.site() == null
                    ? systemMessages.startSending(entry.mail())
                    : messages.startSending(entry.mail());
            if (!mine) {
                queue.remove(entry.mail());
                return Optional.empty();
            }
            return entry.site() == null ? systemMessages.outgoing(entry.mail()) : messages.outgoing(entry.mail());
        });
    }

    void close(QueueStore.Entry entry, QueuedMail mail, Delivery delivery) {
        inTransaction(entry, () -> {
            switch (delivery) {
                case Delivery.Accepted accepted -> sent(entry, mail);
                case Delivery.Postponed later -> postpone(entry, later.reason());
                case Delivery.Refused no -> end(entry, MailStatus.FAILED, no.reason());
                case Delivery.Unknown broken -> uncertain(entry, broken.reason());
            }
            return true;
        });
    }

    private void sent(QueueStore.Entry entry, QueuedMail mail) {
        Written kept = transport.keepsLinks() ? mail.body() : Masking.mask(mail.body());
        if (entry.site() == null) {
            systemMessages.sent(entry.mail(), clock.instant(), kept);
        } else {
            messages.sent(entry.mail(), clock.instant(), kept);
        }
        queue.remove(entry.mail());
    }

    private void postpone(QueueStore.Entry entry, String reason) {
        Attempts before =
                entry.site() == null ? systemMessages.attempts(entry.mail()) : messages.attempts(entry.mail());
        Instant due = clock.instant().plus(PAUSES.get(Math.min(before.count(), PAUSES.size()) - 1));
        if (due.isAfter(before.since().plus(LIFE))) {
            end(entry, MailStatus.FAILED, reason);
            return;
        }
        mark(entry, MailStatus.QUEUED, reason);
        queue.postpone(entry.mail(), due);
        LOG.info("letter {} waits until {}: {}", entry.mail(), due, reason);
    }

    private void uncertain(QueueStore.Entry entry, String reason) {
        if (entry.site() == null) {
            mark(entry, MailStatus.QUEUED, reason);
            queue.postpone(entry.mail(), clock.instant().plus(PAUSES.getFirst()));
        } else {
            end(entry, MailStatus.UNCERTAIN, reason);
        }
    }

    private void end(QueueStore.Entry entry, MailStatus status, String reason) {
        mark(entry, status, reason);
        queue.remove(entry.mail());
        LOG.warn("letter {} is {}: {}", entry.mail(), status, reason);
    }

    private void mark(QueueStore.Entry entry, MailStatus status, String reason) {
        String shortened = reason.length() <= 500 ? reason : reason.substring(0, 500);
        if (entry.site() == null) {
            systemMessages.move(entry.mail(), status, shortened);
        } else {
            messages.move(entry.mail(), MailStatus.SENDING, status, shortened);
        }
    }

    /** At the start: what this node held when it was stopped. */
    void recoverOwn() {
        recover(inTransaction(null, () -> queue.abandoned(Instant.EPOCH, worker)));
    }

    /** What some node took long ago and never brought back. */
    void recoverAbandoned(Instant before) {
        recover(inTransaction(null, () -> queue.abandoned(before, null)));
    }

    private void recover(List<QueueStore.Entry> entries) {
        for (QueueStore.Entry entry : entries) {
            inTransaction(entry, () -> {
                MailStatus status = entry.site() == null ? MailStatus.QUEUED : messages.status(entry.mail());
                switch (status) {
                    // It had been handed over, and nobody knows how that ended.
                    case SENDING -> end(entry, MailStatus.UNCERTAIN, "interrupted");
                    case QUEUED -> queue.postpone(entry.mail(), clock.instant());
                    default -> queue.remove(entry.mail());
                }
                return true;
            });
        }
    }

    private <T> T inTransaction(QueueStore.@Nullable Entry entry, Supplier<T> step) {
        return CurrentSite.as(
                entry == null ? null : entry.site(), null, () -> transaction.execute(status -> step.get()));
    }
}
