package de.zusammenspiel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfferFreshnessTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Offers offers = app.bean(Offers.class);
    private final Actor claudia = site.coordinator().actor();

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    private OfferState after(int days, OfferId id) {
        app.clock().advance(Duration.ofDays(days));
        app.bean(SiteJobs.class).runNow("intake-offer-expiry");
        return site.in(() -> offers.get(id).state());
    }

    @Test
    void an_offer_rests_when_nobody_confirms_it_for_three_months_and_one_click_brings_it_back() {
        OfferId id = site.in(() -> offers.publish(
                NewOffer.of("Möbelhaus Rahn", "Ausstellungsmöbel").contact("Ute Rahn", "rahn@moebel.example", null),
                claudia));
        assertThat(after(85, id)).isEqualTo(OfferState.OPEN);
        site.run(() -> offers.confirm(id, null, claudia));
        assertThat(after(85, id)).isEqualTo(OfferState.OPEN);
        assertThat(after(10, id)).isEqualTo(OfferState.EXPIRED);
        assertThat(app.mail().waitForIncomingEmail(5_000, 3)).isTrue();
        site.run(() -> offers.confirm(id, null, claudia));
        assertThat(after(1, id)).isEqualTo(OfferState.OPEN);
    }
}
