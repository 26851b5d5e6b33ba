package de.zusammenspiel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A pasted letter becomes a request or an offer after a person has checked it. */
class MailPagesTest {
    private static final String ASKING = """
            Von: Mira Schön <mira.schoen@kita-regenbogen.example>
            Betreff: Wer hilft beim Streichen?

            Sehr geehrte Frau Roth,
            wir suchen jemanden, der mit uns zwei Gruppenräume streicht.
            Mit freundlichen Grüßen
            Mira Schön
            Kita Regenbogen e.V.
            """;
    private static final String GIVING = """
            Hallo,
            wir haben zwölf Bürostühle übrig und würden sie gern verschenken.
            Viele Grüße
            Jan Huber
            Huber & Söhne GmbH
            """;

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Browser browser = app.signedIn(site.coordinator());
    private final String path = site.at("/anfragen/brief");

    MailPagesTest() {
        app.clock().reset();
    }

    @Test
    void what_was_understood_is_shown_with_its_words_and_nothing_is_kept_before_it_is_checked() {
        browser.get(path).ok();
        browser.post(path, "letter", "").status(422);
        browser.post(path, "letter", ASKING)
                .status(200)
                .shows("noch nichts", "Eine Anfrage", "streicht", "mira.schoen@kita-regenbogen.example");
        assertThat(requests()).isEmpty();
        browser.post(path, "letter", ASKING, "checked", "ja", "side", "REQUEST", "what", "Zwei Räume streichen")
                .status(422)
                .shows("Zwei Räume streichen", "Eine Anfrage");
        browser.post(
                        path,
                        "letter",
                        ASKING,
                        "checked",
                        "ja",
                        "side",
                        "REQUEST",
                        "what",
                        "Zwei Räume streichen",
                        "organisation",
                        "Kita Regenbogen e.V.",
                        "place",
                        "Saarbrücken")
                .ok()
                .shows("ist angelegt");
        SupportRequest request = requests().iterator().next();
        assertThat(request.question()).isEqualTo("Zwei Räume streichen");
        assertThat(request.channel()).isEqualTo(Channel.MAIL);
        assertThat(request.ags()).isEqualTo("10041100");
    }

    @Test
    void an_offer_becomes_an_offer_that_is_not_shown_in_public() {
        browser.post(path, "letter", GIVING).status(200).shows("Ein Angebot", "Bürostühle");
        browser.post(
                        path,
                        "letter",
                        GIVING,
                        "checked",
                        "ja",
                        "side",
                        "OFFER",
                        "what",
                        "Zwölf Bürostühle",
                        "organisation",
                        "Huber & Söhne GmbH")
                .ok()
                .shows("ist angelegt", "Zwölf Bürostühle");
        Offer offer = site.in(() -> app.bean(Offers.class).open()).getFirst();
        assertThat(offer.what()).isEqualTo("Zwölf Bürostühle");
    }

    @Test
    void only_coordination_reads_letters() {
        app.signedIn(site.connector()).get(path).status(403);
    }

    private Set<SupportRequest> requests() {
        return Set.copyOf(site.in(() -> app.bean(SupportRequests.class).full(Set.of(Step.SUBMITTED, Step.CLARIFYING))));
    }
}
