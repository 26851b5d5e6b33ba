package de.zusammenspiel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final SignInLinks links = app.bean(SignInLinks.class);

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    @Test
    void who_is_invited_is_welcomed_and_who_returns_is_welcomed_back() {
        UUID account = site.coordinator().account();
        assertThat(app.browser()
                        .get(links.issue(account, null, SignInLinks.INVITATION))
                        .ok()
                        .text())
                .contains("Willkommen")
                .doesNotContain("Willkommen zurück");
        app.browser().get(links.issue(account, null, SignInLinks.SIGN_IN)).shows("Willkommen zurück");
    }

    @Test
    void a_link_signs_in_once_and_leads_where_the_person_wanted_to_go() {
        String link = links.issue(site.coordinator().account(), "/anmelden", SignInLinks.SIGN_IN);
        Browser first = app.browser();
        first.get(link).ok().shows("Jetzt anmelden");
        first.post(link)
                .ok()
                .at("/anmelden")
                .shows("Claudia Roth".equals(site.coordinator().name()) ? "Anmelden" : "");

        Browser second = app.browser();
        second.get(link).status(410).shows("gilt nicht mehr");
        second.post(link).status(410).shows("gilt nicht mehr");
    }

    @Test
    void opening_a_link_does_not_use_it_up_because_mail_scanners_open_every_link() {
        String link = links.issue(site.coordinator().account(), "/anmelden", SignInLinks.SIGN_IN);
        app.browser().get(link).ok();
        app.browser().get(link).ok();
        app.browser().post(link).ok().at("/anmelden");
    }

    @Test
    void a_link_is_good_for_twenty_minutes() {
        String link = links.issue(site.coordinator().account(), "/", SignInLinks.SIGN_IN);
        app.clock().advance(Duration.ofMinutes(20));
        app.browser().get(link).status(410);
        assertThat(links.consume(link.substring("/anmelden/".length()))).isEmpty();
    }

    @Test
    void a_known_and_an_unknown_address_get_the_same_answer_but_only_one_gets_a_letter() throws Exception {
        int before = app.mail().getReceivedMessages().length;
        Browser browser = app.browser();
        browser.get("/anmelden").ok();
        String unknown = browser.post("/anmelden", "email", "niemand@" + site.slug() + ".example")
                .ok()
                .at("/anmelden/unterwegs")
                .text();
        browser.get("/anmelden").ok();
        String known = browser.post("/anmelden", "email", site.runner().email().toUpperCase(Locale.ROOT))
                .ok()
                .at("/anmelden/unterwegs")
                .text();

        assertThat(known).isEqualTo(unknown);
        assertThat(app.mail().waitForIncomingEmail(10_000, before + 1)).isTrue();
        assertThat(Stream.of(app.mail().getReceivedMessages()).skip(before).map(SignInTest::to))
                .containsExactly(site.runner().email());
    }

    @Test
    void a_page_for_members_leads_to_sign_in_and_back() {
        app.browser().get(site.at("/einstellungen")).ok().at("/anmelden?weiter=%2F" + site.slug() + "%2Feinstellungen");
    }

    @Test
    void a_way_back_to_another_house_is_ignored() {
        String link = links.issue(site.coordinator().account(), "//boese.example/", SignInLinks.SIGN_IN);
        Browser browser = app.browser();
        browser.get(link).ok();
        assertThat(browser.post(link).path()).isEqualTo(site.at("/heute"));
    }

    @Test
    void a_person_sees_where_she_is_signed_in_and_ends_it_everywhere() {
        Browser desk = app.signedIn(site.adviser());
        Browser phone = app.signedIn(site.adviser());
        phone.get("/konto").ok().shows("Firefox, Linux", "dieses Gerät", "Ort");
        phone.post("/konto/sitzungen/abmelden").ok().at("/").shows("überall abgemeldet");
        desk.get("/konto").at("/anmelden?weiter=%2Fkonto");
    }

    private static String to(MimeMessage message) {
        try {
            return ((InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
