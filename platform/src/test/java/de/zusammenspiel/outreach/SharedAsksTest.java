package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.matching.Candidate;
import de.zusammenspiel.matching.Sharing;
import de.zusammenspiel.matching.SharingHabit;
import de.zusammenspiel.matching.SharingHabits;
import de.zusammenspiel.matching.Sharings;
import de.zusammenspiel.outreach.SharedAsks.Chosen;
import de.zusammenspiel.outreach.SharedAsks.Taken;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Lines of a sharing become planned asks and are taken back. */
class SharedAsksTest {
    private final OutreachCase world = new OutreachCase();
    private final SharedAsks asks = world.app.bean(SharedAsks.class);
    private final Sharings sharings = world.app.bean(Sharings.class);
    private final Actor claudia = world.site.coordinator().actor();
    private final SupportRequestId piano = world.accepted("Wir suchen ein Klavier für den Chor.", null);
    private final OrganisationId moll = giving("Klavierhaus Moll", "Ein gebrauchtes Klavier, gut gestimmt.");

    SharedAsksTest() {
        world.app.clock().reset();
    }

    @Test
    void a_line_becomes_a_planned_ask_that_keeps_why() {
        Taken taken = take(line());
        assertThat(taken.hindered()).isEmpty();
        Challenge ask = taken.planned().getFirst();
        assertThat(ask.state()).isEqualTo(ChallengeState.PLANNED);
        assertThat(ask.askedBy()).isEqualTo(claudia.account());
        assertThat(ask.because()).contains("Klavier", "Aus der Verteilung");
        assertThat(ask.text()).contains("Ihr Angebot");
        assertThat(world.now(ask).because()).isEqualTo(ask.because());
    }

    @Test
    void what_is_under_way_is_not_planned_twice_and_can_be_taken_back() {
        Sharing.Line line = line();
        Challenge ask = take(line).planned().getFirst();
        Taken again = take(line);
        assertThat(again.planned()).isEmpty();
        assertThat(again.hindered())
                .singleElement()
                .satisfies(one -> assertThat(one.because()).contains(ask.number()));
        assertThat(world.in(() -> asks.takeBack(List.of(ask.number(), "H-0000-0000"), claudia)))
                .isEqualTo(1);
        assertThat(world.now(ask).state()).isEqualTo(ChallengeState.WITHDRAWN);
        assertThat(take(line).planned()).hasSize(1);
    }

    @Test
    void an_ask_that_was_made_meanwhile_is_not_taken_back() {
        Challenge ask = take(line()).planned().getFirst();
        world.run(() -> world.challenges.asked(ask.id(), claudia));
        assertThat(world.in(() -> asks.takeBack(List.of(ask.number()), claudia)))
                .isZero();
        assertThat(world.now(ask).state()).isEqualTo(ChallengeState.ASKED);
    }

    @Test
    void whoever_pauses_since_or_was_asked_enough_is_left_in_peace() {
        Sharing.Line line = line();
        world.run(() -> world.organisations.pause(
                moll,
                LocalDate.ofInstant(world.app.clock().instant(), Texts.ZONE).plusDays(30),
                "Inventur",
                claudia));
        assertThat(take(line).hindered())
                .singleElement()
                .satisfies(one -> assertThat(one.because()).contains("Inventur"));
    }

    @Test
    void lines_are_taken_over_and_back_on_the_page() {
        String number = world.in(() -> world.requests.get(piano)).number();
        String path = world.site.at("/verteilung");
        Browser browser = world.app.signedIn(world.site.coordinator());
        browser.get(path).ok().shows("Wir suchen ein Klavier", "Vorschlag machen");
        browser.get(path + "?anfrage=" + number + "&partner=unsinn").shows("Wir suchen ein Klavier");
        String key = number + " " + line().suggestion().key();
        browser.get(path + "?anfrage=" + number + "&anfrage=A-0000-0000&partner=1")
                .ok()
                .shows("Klavierhaus Moll", "Gewählte Ansprachen vormerken");
        browser.post(path, "zeile", key, "anfrage", number, "partner", "1")
                .ok()
                .shows("Eine Ansprache ist vorgemerkt", "Zurücknehmen");
        Challenge ask = world.in(() -> world.challenges.of(piano)).getFirst();
        browser.get(world.site.at("/ansprachen/" + ask.number())).ok().shows("Warum gerade dort?");
        browser.post(path + "/ruecknahme", "ansprache", ask.number(), "anfrage", number, "partner", "1")
                .ok()
                .shows("Eine Ansprache ist zurückgenommen", "Gewählte Ansprachen vormerken");
        browser.post(path, "zeile", key, "oben", "ja", "anfrage", number).ok().shows("Eine Zeile steht jetzt oben");
        browser.post(path, "zeile", "A-0000-0000 unsinn").ok().shows("Es war keine Zeile gewählt");
        world.app.signedIn(world.site.connector()).get(path).status(403);
    }

    @Test
    void small_organisations_come_first_only_where_a_site_wants_it() {
        Browser browser = world.app.signedIn(world.site.coordinator());
        browser.get(world.site.at("/verteilung")).ok().hides("Kleine Organisationen zuerst");
        String settings = world.site.at("/einstellungen/vorschlaege");
        browser.post(settings + "/verteilung", "kleine", "UNSINN", "anfragenImJahr", "0")
                .status(422);
        browser.post(settings + "/verteilung", "kleine", "USUAL", "anfragenImJahr", "2")
                .ok()
                .shows("ab der nächsten Verteilung");
        browser.get(world.site.at("/verteilung")).ok().shows("Kleine Organisationen zuerst");
        assertThat(world.in(() -> world.app.bean(SharingHabits.class).current()))
                .isEqualTo(new SharingHabit(SharingHabit.SmallFirst.USUAL, 2));
    }

    private Sharing.Line line() {
        return world.in(() -> sharings.propose(List.of(world.requests.get(piano)), Sharing.Rules.USUAL, Locale.GERMAN))
                .lines()
                .getFirst();
    }

    private Taken take(Sharing.Line line) {
        Candidate candidate = Candidate.parse(line.suggestion().key()).orElseThrow();
        return world.in(() -> asks.take(List.of(new Chosen(line.request(), candidate)), claudia, Locale.GERMAN));
    }

    private OrganisationId giving(String name, String what) {
        OrganisationId giver = world.company(name);
        world.in(() ->
                world.app.bean(Offers.class).publish(NewOffer.of(name, what).by(giver), claudia));
        return giver;
    }
}
