package de.zusammenspiel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.language.Concept;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A site calls things by names of its own. */
class OwnWordsTest {
    private static final String PATH = "/einstellungen/vorschlaege/woerter";

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor claudia = site.coordinator().actor();
    private final OwnWords words = app.bean(OwnWords.class);

    OwnWordsTest() {
        app.clock().reset();
    }

    @Test
    void a_word_of_the_site_is_understood_and_found_at_once_and_only_there() {
        OfferId offer = site.in(() -> app.bean(Offers.class)
                .publish(NewOffer.of("Gasthaus Krone", "Unser Quaddelhuus, montags frei."), claudia));
        SupportRequestId request = site.in(() -> app.bean(SupportRequests.class)
                .submit(
                        NewRequest.asking("Chor Halbton", "Wir suchen einen Probenraum.")
                                .build(),
                        claudia));
        assertThat(offers(request)).isEmpty();

        Browser browser = app.signedIn(site.coordinator());
        browser.get(site.at(PATH)).ok().shows("Noch keine eigenen Wörter");
        browser.post(site.at(PATH), "word", "Quaddelhuus", "concept", "Unsinn")
                .status(422)
                .shows("Das steht nicht im Wortschatz");
        browser.post(site.at(PATH), "word", "Quaddelhuus", "concept", room().german())
                .ok()
                .shows("„Quaddelhuus“ bedeutet");
        browser.post(site.at(PATH), "word", "quaddelhuus", "concept", room().german())
                .status(422)
                .shows("Dieses Wort gibt es schon");
        browser.get(site.at(PATH) + "?text=Das+Quaddelhuus+am+Markt").ok().shows(room().german(), "Quaddelhuus");

        assertThat(offers(request)).containsExactly(offer);
        assertThat(site.in(() -> app.bean(IndexCare.class).check()).agrees()).isTrue();
        TestSite neighbour = app.newSite();
        assertThat(neighbour.in(() -> words.understand("Quaddelhuus"))).isEmpty();

        String id = site.in(words::all).getFirst().id().toString();
        browser.post(site.at(PATH) + "/entfernen", "id", id).ok().shows("Das Wort ist entfernt");
        assertThat(offers(request)).isEmpty();
        app.signedIn(site.connector()).get(site.at(PATH)).status(403);
    }

    private Concept room() {
        return words.concepts().stream()
                .filter(concept -> concept.id().equals("rehearsal_room"))
                .findFirst()
                .orElseThrow();
    }

    private List<OfferId> offers(SupportRequestId request) {
        return site.in(() -> app.bean(Suggestions.class).forRequest(request)).shown().stream()
                .map(SuggestionView::offer)
                .filter(Objects::nonNull)
                .toList();
    }
}
