package de.zusammenspiel.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as lists show it, whatever became of it.
 *
 * @param reason why it is not sent: the words of the mail server, or the budget rule
 * @param deliveredTo in practice mode the coordinator's address, otherwise the recipient's
 */
public record SentMail(
        MailId id,
        String kind,
        @Nullable UUID caseId,
        String toName,
        String toEmail,
        String deliveredTo,
        String subject,
        MailStatus status,
        @Nullable String reason,
        boolean direct,
        boolean outside,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt) {}
