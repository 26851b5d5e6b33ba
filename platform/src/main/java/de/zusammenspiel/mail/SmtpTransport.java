package de.zusammenspiel.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands letters to the mail server and tells apart what is safe to repeat and what is not. */
final class SmtpTransport implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);
    private static final String TIMEOUT_MILLIS = "20000";
    private final SmtpSettings settings;
    private final Session session;
    private final Clock clock;

    SmtpTransport(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        String protocol = settings.tls() ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", String.valueOf(settings.startTls()));
        properties.setProperty(prefix + "auth", String.valueOf(settings.user() != null));
        this.session = Session.getInstance(properties);
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public boolean keepsLinks() {
        return false;
    }

    @Override
    public Delivery deliver(QueuedMail mail) {
        MimeMessage message;
        try {
            message = message(mail);
        } catch (MessagingException | IOException e) {
            return new Delivery.Refused(String.valueOf(e.getMessage()));
        }
        jakarta.mail.Transport line;
        try {
            line = session.getTransport();
            line.connect(settings.host(), settings.port(), settings.user(), settings.password());
        } catch (MessagingException e) {
            // Also a wrong password: it is the installation that is wrong then, not the letter.
            return new Delivery.Postponed(String.valueOf(e.getMessage()));
        }
        Delivery delivery = send(line, message);
        try {
            line.close();
        } catch (MessagingException e) {
            // The answer counts, not the goodbye.
            LOG.debug("the mail server hung up first: {}", e.getMessage());
        }
        return delivery;
    }

    private static Delivery send(jakarta.mail.Transport line, MimeMessage message) {
        try {
            line.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException e) {
            Answer answer = answer(e);
            if (answer == null) {
                return new Delivery.Unknown(String.valueOf(e.getMessage()));
            }
            return answer.code() < 500 ? new Delivery.Postponed(answer.words()) : new Delivery.Refused(answer.words());
        }
    }

    private record Answer(int code, String words) {}

    /** What the server said no with, wherever in the chain it stands; null when the line broke without an answer. */
    private static @Nullable Answer answer(MessagingException failure) {
        Answer found = null;
        for (Exception e = failure; e instanceof MessagingException one; e = one.getNextException()) {
            int code = switch (e) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> 0;
            };
            if (code >= 400) {
                found = new Answer(code, String.valueOf(e.getMessage()).strip());
            }
        }
        return found;
    }

    MimeMessage message(QueuedMail mail) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + mail.messageId() + ">");
            }
        };
        message.setFrom(address(settings.from(), mail.senderName()));
        message.setReplyTo(new InternetAddress[] {address(mail.replyTo(), mail.senderName())});
        message.setRecipient(Message.RecipientType.TO, address(mail.deliverTo(), mail.toName()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        MimeMultipart body = body(mail.body());
        if (mail.attachments().isEmpty()) {
            message.setContent(body);
        } else {
            MimeMultipart all = new MimeMultipart("mixed");
            MimeBodyPart words = new MimeBodyPart();
            words.setContent(body);
            all.addBodyPart(words);
            for (Attachment attachment : mail.attachments()) {
                all.addBodyPart(part(attachment));
            }
            message.setContent(all);
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart body(Written written) throws MessagingException {
        MimeMultipart body = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(written.text(), "UTF-8");
        body.addBodyPart(text);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(written.html(), "UTF-8", "html");
        body.addBodyPart(html);
        return body;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException, UnsupportedEncodingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        part.setFileName(jakarta.mail.internet.MimeUtility.encodeText(attachment.name(), "UTF-8", null));
        return part;
    }

    private static InternetAddress address(String email, String name) throws UnsupportedEncodingException {
        return new InternetAddress(email, name, "UTF-8");
    }
}
