package de.zusammenspiel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import de.zusammenspiel.shared.Actor;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest {
    private static final UUID CASE = UUID.fromString("0190a0a0-0000-7000-8000-00000000000a");
    private MailHouse house = new MailHouse(false);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_letter_arrives_once_with_both_parts_and_everything_a_person_needs_to_answer() throws Exception {
        house.send(letter("Schlüssel für den Übungsraum").build());

        house.sendAll();
        house.sendAll();

        assertThat(house.server().getReceivedMessages()).hasSize(1);
        MimeMessage mail = house.server().getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Schlüssel für den Übungsraum");
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("weber@saarbruecken.example"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).isEqualTo("post@zusammenspiel.example");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal())
                .isEqualTo("Jana Weber · Zusammenspiel Saarbrücken");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@zusammenspiel.example>");
        MimeMultipart body = (MimeMultipart) mail.getContent();
        assertThat(body.getContentType()).startsWith("multipart/alternative");
        assertThat((String) body.getBodyPart(0).getContent())
                .contains("Guten Tag Mira Schön,")
                .contains("Antworten:\r\nhttps://zusammenspiel.example/l/geheimgeheim")
                .contains("Jana Weber");
        assertThat((String) body.getBodyPart(1).getContent())
                .contains("<html lang=\"de\">")
                .contains("Guten Tag Mira Schön,")
                .contains("href=\"https://zusammenspiel.example/l/geheimgeheim\"");
    }

    @Test
    void names_and_subjects_from_forms_cannot_add_headers() throws Exception {
        house.send(Letter.to(Recipient.outside("Mira\r\nBcc: alle@example.org", "mira@example.org"))
                .kind("test.letter")
                .subject("Hallo\r\nBcc: alle@example.org")
                .paragraph("<script>alert(1)</script>")
                .build());

        house.sendAll();

        MimeMessage mail = house.server().getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(1).getContent())
                .doesNotContain("<script>");
    }

    @Test
    void personal_links_are_masked_once_the_letter_is_sent() {
        MailId id = house.send(letter("Eine Frage").build());
        assertThat(kept(id).text()).contains("/l/geheimgeheim");
        assertThat(house.in(() -> house.outbox().words(id)))
                .as("what the coordinator reads")
                .contains("/l/…");

        house.sendAll();

        assertThat(house.look(id).status()).isEqualTo(MailStatus.SENT);
        assertThat(kept(id).text()).contains("/l/…").doesNotContain("geheim");
        assertThat(kept(id).html()).contains("/l/…").doesNotContain("geheim");
    }

    @Test
    void an_attachment_travels_with_the_letter() throws Exception {
        house.send(letter("Vereinbarung")
                .attach("Übergabe.pdf", "application/pdf", new byte[] {1, 2, 3})
                .build());

        house.sendAll();

        String raw = GreenMailUtil.getWholeMessage(house.server().getReceivedMessages()[0]);
        assertThat(raw).contains("multipart/mixed").contains("application/pdf").contains("AQID");
    }

    @Test
    void while_the_mail_server_is_away_letters_wait_and_go_later() throws Exception {
        MailId id = house.send(letter("Eine Frage").build());
        MailWorker stranded = house.worker(smtp(closedPort()));

        while (stranded.sendOne()) {}

        assertThat(house.look(id).status()).isEqualTo(MailStatus.QUEUED);
        assertThat(house.look(id).attempts()).isEqualTo(1);
        house.sendAll();
        assertThat(house.server().getReceivedMessages())
                .as("not before its time")
                .isEmpty();
        house.clock.advance(Duration.ofMinutes(2));
        house.sendAll();
        assertThat(house.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void after_two_days_without_a_mail_server_a_letter_counts_as_failed() throws Exception {
        MailId id = house.send(letter("Eine Frage").build());
        MailWorker stranded = house.worker(smtp(closedPort()));

        for (int hours = 0; hours < 54; hours++) {
            while (stranded.sendOne()) {}
            house.clock.advance(Duration.ofHours(1));
        }

        assertThat(house.look(id).status()).isEqualTo(MailStatus.FAILED);
        assertThat(house.in(() -> house.outbox().trouble()).failed()).isEqualTo(1);
    }

    @Test
    void a_refusal_for_now_is_tried_again_and_a_refusal_for_good_is_not() throws Exception {
        MailId later = house.send(letter("Später").build());
        try (ScriptedSmtp busy = new ScriptedSmtp("450 mailbox busy")) {
            house.worker(smtp(busy.port())).sendOne();
        }
        assertThat(house.look(later).status()).isEqualTo(MailStatus.QUEUED);
        MailId never = house.send(letter("Nie").direct().build());
        try (ScriptedSmtp strict = new ScriptedSmtp("550 no such user")) {
            house.worker(smtp(strict.port())).sendOne();
        }
        assertThat(house.look(never).status()).isEqualTo(MailStatus.FAILED);
        assertThat(house.look(never).reason()).contains("550 no such user");
    }

    @Test
    void when_the_line_breaks_after_the_letter_was_handed_over_a_person_is_asked() throws Exception {
        MailId id = house.send(letter("Eine Frage").build());
        try (ScriptedSmtp rude = new ScriptedSmtp("250 fine")) {
            house.worker(smtp(rude.port())).sendOne();
        }

        assertThat(house.look(id).status()).as(house.look(id).reason()).isEqualTo(MailStatus.UNCERTAIN);
        house.clock.advance(Duration.ofDays(1));
        house.sendAll();
        assertThat(house.server().getReceivedMessages()).isEmpty();
    }

    @Test
    void a_letter_found_half_sent_after_a_crash_is_not_repeated_until_a_person_says_so() throws Exception {
        MailId id = house.send(letter("Eine Frage").build());
        MailDesk desk = house.bean(MailDesk.class);
        QueuedMail mail = desk.open(desk.take().orElseThrow()).orElseThrow();
        assertThat(house.bean(Transport.class).deliver(mail)).isInstanceOf(Delivery.Accepted.class);
        // Here the process dies: the mail server said yes, and we never wrote it down.

        desk.recoverOwn();
        house.sendAll();

        assertThat(house.server().getReceivedMessages()).hasSize(1);
        assertThat(house.in(() -> house.outbox().uncertain()))
                .extracting(SentMail::id)
                .containsExactly(id);

        house.run(() -> house.outbox().resendUncertain(id, Actor.account(MailHouse.JANA, "Jana Weber")));
        house.sendAll();
        MimeMessage[] both = house.server().getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[1].getMessageID()).isEqualTo(both[0].getMessageID());
    }

    @Test
    void a_letter_taken_but_not_yet_handed_over_goes_out_after_a_crash() {
        MailId id = house.send(letter("Eine Frage").build());
        MailDesk desk = house.bean(MailDesk.class);
        desk.take();

        house.sendAll();
        assertThat(house.server().getReceivedMessages()).isEmpty();
        desk.recoverOwn();
        house.sendAll();

        assertThat(house.look(id).status()).isEqualTo(MailStatus.SENT);
        assertThat(house.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void sign_in_links_go_again_after_a_crash_and_belong_to_no_site() {
        house.outbox()
                .sendOfInstallation(
                        letter("Ihr Anmeldelink").build(), Sender.of("Zusammenspiel", "roth@saarbruecken.example"));
        MailDesk desk = house.bean(MailDesk.class);
        desk.open(desk.take().orElseThrow());

        desk.recoverOwn();
        house.sendAll();

        assertThat(house.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_fifth_letter_of_a_case_is_held_for_the_coordinator() {
        for (int i = 1; i <= 4; i++) {
            house.send(letter("Brief " + i).about(CASE).build());
        }
        MailId answer =
                house.send(letter("Danke für Ihre Antwort").about(CASE).direct().build());
        MailId fifth = house.send(letter("Brief 5").about(CASE).build());

        assertThat(house.look(answer).status()).isEqualTo(MailStatus.QUEUED);
        assertThat(house.look(fifth).status()).isEqualTo(MailStatus.HELD);
        assertThat(house.in(() -> house.outbox().budget("Mira@Example.org", CASE))
                        .left())
                .isZero();
        house.sendAll();
        assertThat(house.server().getReceivedMessages()).hasSize(5);

        house.run(() -> house.outbox().release(fifth, Actor.account(MailHouse.JANA, "Jana Weber")));
        house.sendAll();
        assertThat(house.look(fifth).status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void outside_of_cases_one_letter_a_month_goes_out() {
        MailId first = house.send(letter("Wer kann es brauchen?").build());
        MailId second = house.send(letter("Noch ein Angebot").build());
        house.clock.advance(Duration.ofDays(31));
        MailId third = house.send(letter("Ein Angebot").build());

        assertThat(List.of(
                        house.look(first).status(),
                        house.look(second).status(),
                        house.look(third).status()))
                .containsExactly(MailStatus.QUEUED, MailStatus.HELD, MailStatus.QUEUED);
    }

    @Test
    void letters_handed_in_at_the_same_moment_keep_to_the_budget_too() throws Exception {
        List<Callable<MailId>> senders = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            senders.add(() -> house.send(letter("Zugleich").about(CASE).build()));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<MailId> sent : threads.invokeAll(senders)) {
                sent.get();
            }
        }
        assertThat(house.in(() -> house.outbox().held())).hasSize(16);
    }

    @Test
    void in_practice_mode_every_letter_goes_to_whoever_caused_it() throws Exception {
        house.close();
        house = new MailHouse(true);
        house.as(MailHouse.JANA, () -> house.outbox().send(letter("Eine Frage").build()));
        house.send(letter("Noch eine Frage").direct().build());

        house.sendAll();

        MimeMessage[] mails = house.server().getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(recipients(mails)).containsExactly("weber@saarbruecken.example", "roth@saarbruecken.example");
        assertThat((String)
                        ((MimeMultipart) mails[0].getContent()).getBodyPart(0).getContent())
                .startsWith("*** Übungsbetrieb: Diese Nachricht wäre an Mira Schön (mira@example.org) gegangen. ***");
    }

    private static List<String> recipients(MimeMessage[] mails) throws MessagingException {
        List<String> found = new ArrayList<>();
        for (MimeMessage mail : mails) {
            found.add(((InternetAddress) mail.getAllRecipients()[0]).getAddress());
        }
        return found;
    }

    private Written kept(MailId id) {
        MessageStore store = house.bean(MessageStore.class);
        TransactionTemplate transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        return house.in(() ->
                transaction.execute(status -> store.outgoing(id).orElseThrow().body()));
    }

    private Transport smtp(int port) {
        return new SmtpTransport(
                SmtpSettings.parse(MailHouse.smtpUrl(port), "zusammenspiel.example"), house.bean(Clock.class));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Letter.Builder letter(String subject) {
        return Letter.to(Recipient.outside("Mira Schön", "mira@example.org"))
                .kind("test.letter")
                .subject(subject)
                .paragraph("haben Sie noch Fragen zum Übungsraum?")
                .action("Antworten", "/l/geheimgeheim")
                .from(Sender.of("Jana Weber", "weber@saarbruecken.example"));
    }
}
