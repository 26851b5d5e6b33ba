package de.zusammenspiel.mail;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of the current site. */
@Component
class MessageStore {
    private static final String COLUMNS =
            "id, kind, case_id, to_name, to_email, deliver_to, subject, status, reason, direct, outside, attempts, created_at, sent_at";
    private final JdbcClient db;

    MessageStore(JdbcClient db) {
        this.db = db;
    }

    void insert(
            QueuedMail mail, Letter letter, boolean practice, MailStatus status, @Nullable String reason, Instant at) {
        db.sql("""
                insert into mail.message (id, site_id, kind, case_id, direct, outside, practice, to_name, to_email,
                                          deliver_to, sender_name, reply_to, language, subject, body_text, body_html,
                                          message_id, status, reason, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        mail.id().value(),
                        site(),
                        mail.kind(),
                        letter.caseId(),
                        letter.direct(),
                        letter.to().outside(),
                        practice,
                        mail.toName(),
                        mail.toEmail(),
                        mail.deliverTo(),
                        mail.senderName(),
                        mail.replyTo(),
                        mail.language(),
                        mail.subject(),
                        mail.body().text(),
                        mail.body().html(),
                        mail.messageId(),
                        status.name(),
                        reason,
                        Timestamp.from(at))
                .update();
        attach(mail.id(), mail.attachments());
    }

    /** Another version of a letter that has not left yet. */
    void replace(MailId id, Written body, List<Attachment> attachments) {
        keepBody(id, body);
        db.sql("delete from mail.attachment where site_id = ? and message = ?")
                .params(site(), id.value())
                .update();
        attach(id, attachments);
    }

    private void attach(MailId mail, List<Attachment> attachments) {
        for (int place = 0; place < attachments.size(); place++) {
            Attachment attachment = attachments.get(place);
            db.sql("""
                    insert into mail.attachment (message, place, site_id, name, media_type, content)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            mail.value(),
                            place,
                            site(),
                            attachment.name(),
                            attachment.mediaType(),
                            attachment.content())
                    .update();
        }
    }

    /** Letters to one person are counted one transaction after the other, so that two at once cannot both be the last. */
    void lockBudget(String email) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 4))")
                .param(site() + email)
                .query(rows -> {});
    }

    /** One person at a time decides about this site's post that could not leave. */
    void lockPost() {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 6))")
                .param(site().toString())
                .query(rows -> {});
    }

    /** When the letters that count for a budget were written, newest first. */
    List<Instant> counted(String email, @Nullable UUID caseId, boolean practice, Instant since) {
        String belongs = caseId == null ? "case_id is null" : "case_id = :case";
        return db.sql("""
                select created_at from mail.message
                 where site_id = :site and to_email = :email and outside and not direct and practice = :practice
                   and created_at > :since and status in ('QUEUED', 'SENDING', 'SENT', 'UNCERTAIN') and %s
                 order by created_at desc""".formatted(belongs))
                .param("site", site())
                .param("email", email)
                .param("practice", practice)
                .param("since", Timestamp.from(since))
                .param("case", caseId)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    /** Changes the status of a letter that is still in {@code from}; tells whether it was. */
    boolean move(MailId id, MailStatus from, MailStatus to, @Nullable String reason) {
        return db.sql("update mail.message set status = ?, reason = ? where site_id = ? and id = ? and status = ?")
                        .params(to.name(), reason, site(), id.value(), from.name())
                        .update()
                == 1;
    }

    /** What has not been sent to this address stays unsent; the worker passes over it. */
    void giveUpAll(String email, String reason) {
        db.sql("""
                update mail.message set status = 'GIVEN_UP', reason = ?
                 where site_id = ? and to_email = ? and status in ('QUEUED', 'HELD', 'FAILED', 'UNCERTAIN')""").params(reason, site(), email).update();
    }

    boolean startSending(MailId id) {
        return db.sql("""
                update mail.message set status = 'SENDING', attempts = attempts + 1
                 where site_id = ? and id = ? and status = 'QUEUED'""").params(site(), id.value()).update() == 1;
    }

    /** @param masked the body as it is kept, without personal links */
    boolean sent(MailId id, Instant at, Written masked) {
        return db.sql("""
                update mail.message set status = 'SENT', reason = null, sent_at = ?, body_text = ?, body_html = ?
                 where site_id = ? and id = ? and status = 'SENDING'""")
                        .params(Timestamp.from(at), masked.text(), masked.html(), site(), id.value())
                        .update()
                == 1;
    }

    MailStatus status(MailId id) {
        return db.sql("select status from mail.message where site_id = ? and id = ?")
                .params(site(), id.value())
                .query((row, number) -> MailStatus.valueOf(row.getString(1)))
                .single();
    }

    Attempts attempts(MailId id) {
        return db.sql("select attempts, created_at from mail.message where site_id = ? and id = ?")
                .params(site(), id.value())
                .query((row, number) ->
                        new Attempts(row.getInt(1), row.getTimestamp(2).toInstant()))
                .single();
    }

    void keepBody(MailId id, Written body) {
        db.sql("update mail.message set body_text = ?, body_html = ? where site_id = ? and id = ?")
                .params(body.text(), body.html(), site(), id.value())
                .update();
    }

    Optional<SentMail> find(MailId id) {
        return db.sql("select " + COLUMNS + " from mail.message where site_id = ? and id = ?")
                .params(site(), id.value())
                .query(MessageStore::sentMail)
                .optional();
    }

    List<SentMail> in(MailStatus status, int limit) {
        return db.sql("select " + COLUMNS
                        + " from mail.message where site_id = ? and status = ? order by created_at limit ?")
                .params(site(), status.name(), limit)
                .query(MessageStore::sentMail)
                .list();
    }

    List<SentMail> ofCase(UUID caseId) {
        return db.sql("select " + COLUMNS
                        + " from mail.message where site_id = ? and case_id = ? order by created_at desc, id desc")
                .params(site(), caseId)
                .query(MessageStore::sentMail)
                .list();
    }

    List<SentMail> latest(int limit) {
        return db.sql("select " + COLUMNS
                        + " from mail.message where site_id = ? order by created_at desc, id desc limit ?")
                .params(site(), limit)
                .query(MessageStore::sentMail)
                .list();
    }

    List<SentMail> like(MailFilter filter, int limit) {
        String words = Cells.containing(filter.text());
        String status = filter.status() == null ? "" : filter.status().name();
        return db.sql("select " + COLUMNS + """
                 from mail.message where site_id = ? and (? = '' or status = ?)
                  and (? = '' or subject ilike ? or to_name ilike ? or to_email ilike ?)
                order by created_at desc, id desc limit ?""")
                .params(site(), status, status, filter.text(), words, words, words, limit)
                .query(MessageStore::sentMail)
                .list();
    }

    List<SentMail> to(Collection<String> addresses, int limit) {
        return db.sql(
                        "select " + COLUMNS
                                + " from mail.message where site_id = ? and to_email = any(?) order by created_at desc, id desc limit ?")
                .params(site(), addresses.toArray(String[]::new), limit)
                .query(MessageStore::sentMail)
                .list();
    }

    Map<MailStatus, Integer> openCounts() {
        Map<MailStatus, Integer> counts = new HashMap<>();
        db.sql("""
                select status, count(*) from mail.message
                 where site_id = ? and status <> 'SENT' and status <> 'GIVEN_UP' group by status""").param(site()).query(row -> {
            counts.put(MailStatus.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    Optional<QueuedMail> outgoing(MailId id) {
        List<Attachment> attachments = db.sql(
                        "select name, media_type, content from mail.attachment where site_id = ? and message = ? order by place")
                .params(site(), id.value())
                .query((row, number) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3)))
                .list();
        return db.sql("select * from mail.message where site_id = ? and id = ?")
                .params(site(), id.value())
                .query((row, number) -> new QueuedMail(
                        id,
                        row.getString("message_id"),
                        row.getString("kind"),
                        row.getString("to_name"),
                        row.getString("to_email"),
                        row.getString("deliver_to"),
                        row.getString("sender_name"),
                        row.getString("reply_to"),
                        row.getString("language"),
                        row.getString("subject"),
                        new Written(row.getString("body_text"), row.getString("body_html")),
                        attachments))
                .optional();
    }

    /** The account this transaction works as, if somebody is signed in. */
    Optional<UUID> account() {
        return db.sql("select zs.current_account()")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }

    private static SentMail sentMail(ResultSet row, int number) throws SQLException {
        return new SentMail(
                new MailId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("case_id", UUID.class),
                row.getString("to_name"),
                row.getString("to_email"),
                row.getString("deliver_to"),
                row.getString("subject"),
                MailStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getBoolean("direct"),
                row.getBoolean("outside"),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                Cells.instant(row, "sent_at"));
    }
}
