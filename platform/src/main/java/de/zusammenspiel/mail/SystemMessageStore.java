package de.zusammenspiel.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters of the installation itself: sign-in links, and answers to people whose data a site must not keep twice. They may
 * repeat, so there is no uncertain state.
 */
@Component
class SystemMessageStore {
    private final JdbcClient db;

    SystemMessageStore(JdbcClient db) {
        this.db = db;
    }

    void insert(QueuedMail mail, Instant at) {
        if (mail.attachments().size() > 1) {
            throw new IllegalArgumentException("a letter of the installation takes one file");
        }
        Attachment attachment =
                mail.attachments().isEmpty() ? null : mail.attachments().getFirst();
        db.sql("""
                insert into mail.system_message (id, kind, to_name, to_email, sender_name, reply_to, language, subject,
                                                 body_text, body_html, message_id, attachment_name, attachment_type,
                                                 attachment, status, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?)""")
                .params(
                        mail.id().value(),
                        mail.kind(),
                        mail.toName(),
                        mail.toEmail(),
                        mail.senderName(),
                        mail.replyTo(),
                        mail.language(),
                        mail.subject(),
                        mail.body().text(),
                        mail.body().html(),
                        mail.messageId(),
                        attachment == null ? null : attachment.name(),
                        attachment == null ? null : attachment.mediaType(),
                        attachment == null ? null : attachment.content(),
                        Timestamp.from(at))
                .update();
    }

    boolean startSending(MailId id) {
        return db.sql("""
                update mail.system_message set status = 'SENDING', attempts = attempts + 1
                 where id = ? and status in ('QUEUED', 'SENDING')""").param(id.value()).update() == 1;
    }

    void move(MailId id, MailStatus to, @Nullable String reason) {
        db.sql("update mail.system_message set status = ?, reason = ? where id = ?")
                .params(to.name(), reason, id.value())
                .update();
    }

    Attempts attempts(MailId id) {
        return db.sql("select attempts, created_at from mail.system_message where id = ?")
                .param(id.value())
                .query((row, number) ->
                        new Attempts(row.getInt(1), row.getTimestamp(2).toInstant()))
                .single();
    }

    void sent(MailId id, Instant at, Written masked) {
        db.sql("""
                update mail.system_message set status = 'SENT', reason = null, sent_at = ?, body_text = ?, body_html = ?,
                       attachment_name = null, attachment_type = null, attachment = null
                 where id = ?""")
                .params(Timestamp.from(at), masked.text(), masked.html(), id.value())
                .update();
    }

    Optional<QueuedMail> outgoing(MailId id) {
        return db.sql("select * from mail.system_message where id = ?")
                .param(id.value())
                .query((row, number) -> new QueuedMail(
                        id,
                        row.getString("message_id"),
                        row.getString("kind"),
                        row.getString("to_name"),
                        row.getString("to_email"),
                        row.getString("to_email"),
                        row.getString("sender_name"),
                        row.getString("reply_to"),
                        row.getString("language"),
                        row.getString("subject"),
                        new Written(row.getString("body_text"), row.getString("body_html")),
                        attachments(row)))
                .optional();
    }

    private static List<Attachment> attachments(ResultSet row) throws SQLException {
        byte[] content = row.getBytes("attachment");
        return content == null
                ? List.of()
                : List.of(new Attachment(row.getString("attachment_name"), row.getString("attachment_type"), content));
    }

    List<MailboxEntry> latest(int limit) {
        return db.sql("""
                select id, to_name, to_email, subject, created_at from mail.system_message
                 order by created_at desc limit ?""")
                .param(limit)
                .query((row, number) -> new MailboxEntry(
                        row.getString("id"),
                        null,
                        row.getString("to_name"),
                        row.getString("to_email"),
                        row.getString("subject"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    int deleteBefore(Instant instant) {
        return db.sql("delete from mail.system_message where created_at < ? and status in ('SENT', 'FAILED')")
                .param(Timestamp.from(instant))
                .update();
    }
}
