package de.zusammenspiel.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.MailId;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import org.junit.jupiter.api.Test;

class PostPagesTest {
    private final TestApp app = TestApp.get();
    private final Outbox outbox = app.bean(Outbox.class);

    @Test
    void the_coordinator_sends_or_leaves_a_held_letter_with_one_click() {
        TestSite site = app.newSite();
        send(site, "Erstes Angebot");
        MailId second = send(site, "Zweites Angebot");
        MailId third = send(site, "Drittes Angebot");
        Browser coordinator = app.signedIn(site.coordinator());

        coordinator.get(site.at("/post")).ok().shows("Zurückgehalten", "Zweites Angebot", "Drittes Angebot");
        coordinator
                .get(site.at("/post/" + second))
                .ok()
                .shows("in den letzten 30 Tagen 1 von 1", "wer kann es brauchen?");
        coordinator.post(site.at("/post/" + second + "/senden")).ok().shows("ist unterwegs");
        coordinator.get(site.at("/post"));
        coordinator.post(site.at("/post/" + third + "/lassen")).ok().shows("geht nicht mehr hinaus");

        assertThat(status(site, second)).isNotIn(MailStatus.HELD, MailStatus.GIVEN_UP);
        assertThat(status(site, third)).isEqualTo(MailStatus.GIVEN_UP);
        coordinator.get(site.at("/post"));
        coordinator.post(site.at("/post/" + third + "/senden")).status(409);
    }

    @Test
    void only_the_coordinator_of_the_site_sees_its_post() {
        TestSite site = app.newSite();
        TestSite other = app.newSite();
        MailId mail = send(site, "Ein Angebot");

        app.signedIn(site.runner()).get(site.at("/post")).status(403);
        app.signedIn(other.coordinator()).get(site.at("/post/" + mail)).status(403);
        app.signedIn(other.coordinator()).get(other.at("/post/" + mail)).status(404);
    }

    @Test
    void outside_of_a_demo_there_is_no_local_mailbox() {
        app.browser().get("/postfach").status(404);
        app.browser().get("/postfach/0190a0a0-0000-7000-8000-000000000001").status(404);
    }

    private MailStatus status(TestSite site, MailId id) {
        return site.in(() -> outbox.get(id)).status();
    }

    private MailId send(TestSite site, String subject) {
        return site.in(() -> outbox.send(Letter.to(Recipient.outside("Mira Schön", "mira@" + site.slug() + ".example"))
                .kind("test.offer")
                .subject(subject)
                .paragraph("wer kann es brauchen?")
                .build()));
    }
}
