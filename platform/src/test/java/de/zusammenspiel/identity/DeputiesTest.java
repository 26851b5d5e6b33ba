package de.zusammenspiel.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.testing.TestSite;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DeputiesTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Browser claudia = app.signedIn(site.coordinator());
    private final Browser lena = app.signedIn(site.runner());

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    @Test
    void a_deputy_has_the_pages_and_the_post_for_her_days_and_not_an_hour_longer() {
        lena.get(site.at("/zahlen")).status(403);
        plan("4.2.2026", "6.2.2026").ok().shows("Lena Maas vertritt Claudia Roth", "geplant");
        assertThat(letters()).extracting(SentMail::toName).containsExactly("Lena Maas");
        lena.get(site.at("/zahlen")).status(403);

        app.clock().advance(Duration.ofDays(2));
        lena.get(site.at("/zahlen")).ok();
        lena.get(site.at("/heute"))
                .shows("Sie vertreten Claudia Roth bis zum 6. Februar 2026.", "Der Schlüssel liegt vorn.");
        claudia.get(site.at("/heute")).shows("Lena Maas vertritt Sie bis zum 6. Februar 2026.");
        send(Recipient.staff("Claudia Roth", site.coordinator().email()));
        assertThat(letters().getFirst().toEmail()).isEqualTo(site.runner().email());
        assertThat(words(letters().getFirst())).contains("weil Sie Claudia Roth bis zum 6. Februar 2026 vertreten");
        send(Recipient.outside("Mira Schön", "schoen@gipfelkreuz.example"));
        assertThat(words(letters().getFirst())).contains("Lena Maas, in Vertretung für Claudia Roth");
        app.browser().get(site.at("/anfrage")).shows("Lena Maas", "0681 99 88");
        app.browser().get(site.at("/impressum")).shows("Claudia Roth");

        app.clock().advance(Duration.ofDays(3));
        lena.get(site.at("/zahlen")).status(403);
        send(Recipient.staff("Claudia Roth", site.coordinator().email()));
        assertThat(letters().getFirst().toEmail()).isEqualTo(site.coordinator().email());
        send(Recipient.outside("Mira Schön", "schoen@gipfelkreuz.example"));
        assertThat(words(letters().getFirst())).contains("Claudia Roth").doesNotContain("Vertretung");
    }

    @Test
    void whoever_is_back_earlier_ends_it_by_one_click() {
        plan("2.2.2026", "20.2.2026").ok().shows("gerade");
        lena.get(site.at("/zahlen")).ok();
        String end = claudia.page().body().replaceAll("(?s).*action=\"([^\"]+/beenden)\".*", "$1");
        claudia.post(end).ok().shows("vorbei");
        lena.get(site.at("/zahlen")).status(403);
        claudia.post(end).ok();
    }

    @Test
    void a_letter_with_a_personal_link_stays_with_the_one_it_is_for() {
        plan("2.2.2026", "20.2.2026").ok();
        site.run(() -> app.bean(Outbox.class)
                .send(Letter.to(Recipient.staff(
                                "Claudia Roth", site.coordinator().email()))
                        .kind("review.round")
                        .subject("Umlauf")
                        .paragraph("Bitte stimmen Sie ab.")
                        .action("Abstimmen", "/l/abc/umlauf")
                        .build()));
        assertThat(letters().getFirst().toEmail()).isEqualTo(site.coordinator().email());
    }

    @Test
    void a_letter_to_everybody_reaches_a_deputy_once_and_says_for_whom_it_is() {
        plan("2.2.2026", "20.2.2026").ok();
        Recipient away = Recipient.staff("Claudia Roth", site.coordinator().email());
        Recipient deputy = Recipient.staff("Lena Maas", site.runner().email());
        for (List<Recipient> group : List.of(List.of(away, deputy), List.of(deputy, away))) {
            int before = letters().size();
            invite("Einladung " + before, group);
            assertThat(letters()).hasSize(before + 1);
            assertThat(letters().getFirst().toEmail()).isEqualTo(site.runner().email());
            assertThat(words(letters().getFirst()))
                    .contains("Guten Tag Lena Maas", "für Sie selbst und auch für Claudia Roth", "Wir laden ein.")
                    .doesNotContain("Sie bekommen diese Nachricht");
        }
        invite("Zweimal", List.of(deputy, deputy));
        assertThat(letters())
                .filteredOn(mail -> mail.subject().equals("Zweimal"))
                .hasSize(2);
    }

    private void invite(String subject, List<Recipient> group) {
        site.run(() -> new TransactionTemplate(app.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> group.forEach(one -> app.bean(Outbox.class)
                        .send(Letter.to(one)
                                .kind("review.invitation")
                                .subject(subject)
                                .paragraph("Wir laden ein.")
                                .attach(
                                        "termin.ics",
                                        "text/calendar",
                                        one.name().getBytes(UTF_8))
                                .build()))));
    }

    @Test
    void two_at_once_days_in_the_past_and_oneself_are_refused_in_plain_words() {
        plan("4.2.2026", "6.2.2026").ok();
        plan("6.2.2026", "9.2.2026").status(422).shows("Lena Maas vertritt schon vom 4. Februar 2026");
        plan("1.2.2026", "1.2.2026").status(422).shows("liegt in der Vergangenheit");
        plan("20.2.2026", "19.2.2026").status(422).shows("liegt vor dem ersten");
        claudia.post(
                        site.at("/vertretung"),
                        "account",
                        site.coordinator().account().toString(),
                        "deputy",
                        site.coordinator().account().toString(),
                        "from",
                        "20.2.2026",
                        "until",
                        "21.2.2026")
                .status(422)
                .shows("Sich selbst");
    }

    @Test
    void members_enter_their_own_days_and_nobody_elses() {
        lena.get(site.at("/vertretung")).ok();
        plan(lena, site.coordinator(), site.runner(), "1.3.2026", "2.3.2026").status(422);
        claudia.get(site.at("/vertretung")).ok().hides("1. März 2026");
        plan(lena, site.runner(), site.coordinator(), "1.3.2026", "2.3.2026").ok();
        claudia.get(site.at("/vertretung")).ok().shows("1. März 2026");
    }

    private Answer plan(String from, String until) {
        return plan(claudia, site.coordinator(), site.runner(), from, until);
    }

    private Answer plan(Browser by, TestPerson away, TestPerson deputy, String from, String until) {
        return by.post(
                site.at("/vertretung"),
                "account",
                away.account().toString(),
                "deputy",
                deputy.account().toString(),
                "from",
                from,
                "until",
                until,
                "phone",
                "0681 99 88",
                "note",
                "Der Schlüssel liegt vorn.");
    }

    private void send(Recipient to) {
        site.run(() -> app.bean(Outbox.class)
                .send(Letter.to(to)
                        .kind("test.letter")
                        .subject("Ein Brief")
                        .paragraph("Ein Satz.")
                        .direct()
                        .build()));
    }

    private List<SentMail> letters() {
        return site.in(() -> app.bean(Outbox.class).latest(20));
    }

    private String words(SentMail mail) {
        return site.in(() -> app.bean(Outbox.class).words(mail.id()));
    }
}
