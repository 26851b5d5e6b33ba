package de.zusammenspiel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.Duration;
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
}
