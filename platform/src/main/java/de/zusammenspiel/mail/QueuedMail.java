package de.zusammenspiel.mail;

import java.util.List;

/** A letter on its way out. {@code deliverTo} differs from the recipient's address in practice mode. */
record QueuedMail(
        MailId id,
        String messageId,
        String kind,
        String toName,
        String toEmail,
        String deliverTo,
        String senderName,
        String replyTo,
        String language,
        String subject,
        Written body,
        List<Attachment> attachments) {}
