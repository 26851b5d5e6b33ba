package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayTest {
    private final DeskCase desk = new DeskCase();

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    @Test
    void an_empty_day_is_greeted_warmly_for_everybody() {
        for (var person : desk.site.people()) {
            desk.app.signedIn(person).get(desk.site.at("/heute")).ok().shows("Heute wartet nichts auf Sie.");
        }
    }

    @Test
    void the_list_follows_a_case_from_the_first_look_to_the_missing_agreement() {
        Browser coordinator = desk.app.signedIn(desk.site.coordinator());
        String today = desk.site.at("/heute");

        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        String number = desk.request(id).number();
        coordinator
                .get(today)
                .ok()
                .shows("Wärmestube Nordstadt hat neu gefragt: „Wir brauchen 30 Schlafsäcke.“", number);
        assertThat(coordinator.page().link("Zur Prüfung")).isEqualTo(desk.site.at("/anfragen/" + number + "/pruefung"));

        desk.app.clock().advance(Duration.ofDays(9));
        coordinator.get(today).shows("Überfällig: Wärmestube Nordstadt", "fällig war es am 9. Februar 2026");

        desk.screened(id);
        coordinator.get(today).shows("ist geprüft", "jetzt entscheidet die Gruppe");

        desk.decided(id, Verdict.ACCEPTED);
        coordinator.get(today).shows("sucht jemanden");

        Challenge challenge = desk.asked(id, "Gipfelkreuz", desk.site.connector());
        coordinator.get(today).hides("sucht jemanden", "Gipfelkreuz");

        desk.app.clock().advance(Duration.ofDays(8));
        coordinator.get(today).shows("Gipfelkreuz hat seit 8 Tagen nicht geantwortet. Gefragt hat Ernst Kuhn.");
        Browser member = desk.app.signedIn(desk.site.connector());
        member.get(today).shows("Gipfelkreuz hat Ihnen seit 8 Tagen nicht geantwortet.");
        desk.app.signedIn(desk.site.runner()).get(today).hides("Gipfelkreuz");

        member.post(desk.site.at("/heute/nachgefragt/" + challenge.id()))
                .at(today)
                .shows("Bei Gipfelkreuz ist nachgefragt")
                .hides("hat Ihnen seit");

        desk.site.run(() ->
                desk.challenges.answer(challenge.id(), Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        coordinator.get(today).shows("hat eine Zusage", "jetzt fehlt die Vereinbarung");
    }

    @Test
    void one_of_several_whole_pledges_is_taken_with_one_click() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(id);
        desk.decided(id, Verdict.ACCEPTED);
        Challenge first = desk.asked(id, "Gipfelkreuz", desk.site.connector());
        Challenge second = desk.asked(id, "Zeltbau Saar", desk.site.connector());
        desk.site.run(() -> {
            desk.challenges.answer(first.id(), Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön"));
            desk.challenges.answer(second.id(), Answer.YES, AnswerDetails.NONE, Actor.guest("Udo Zelt"));
        });
        Browser coordinator = desk.app.signedIn(desk.site.coordinator());
        coordinator
                .get(desk.site.at("/heute"))
                .shows("Gipfelkreuz, Zeltbau Saar haben ganz zugesagt.", "Zeltbau Saar nehmen");
        var pledge = desk.site.in(() -> desk.challenges.pledgesOf(second.id()).getFirst());
        coordinator.get(desk.site.at("/heute/wahl/" + pledge.id())).ok().shows("Zeltbau Saar macht es.");
        coordinator
                .post(desk.site.at("/heute/wahl/" + pledge.id()))
                .ok()
                .shows("Zeltbau Saar macht es.", "jetzt fehlt die Vereinbarung");
    }

    @Test
    void nobody_acts_on_what_is_not_theirs() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(id);
        desk.decided(id, Verdict.ACCEPTED);
        Challenge challenge = desk.asked(id, "Gipfelkreuz", desk.site.connector());
        Browser other = desk.app.signedIn(desk.site.runner());
        other.post(desk.site.at("/heute/nachgefragt/" + challenge.id())).status(403);
        other.post(desk.site.at("/heute/wahl/" + challenge.id())).status(403);
        desk.app
                .signedIn(desk.site.coordinator())
                .post(desk.site.at("/heute/unfug/" + challenge.id()))
                .status(404);
    }

    @Test
    void a_step_that_writes_letters_shows_them_first_and_is_done_with_the_second_click() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.site.run(() -> desk.app.bean(Screenings.class).askBack(id, "Ab wann genau?", desk.coordinator));
        desk.app.clock().advance(Duration.ofDays(20));
        Browser coordinator = desk.app.signedIn(desk.site.coordinator());
        coordinator.get(desk.site.at("/heute")).ok().shows("hat auf die Rückfrage noch nicht geantwortet");
        String step = coordinator.page().link("Erinnerung schicken");
        coordinator.get(step).ok().shows("Maria Kern bekommt diese Rückfrage noch einmal", "Ab wann genau?");
        coordinator
                .post(step)
                .ok()
                .shows("Die Rückfrage geht noch einmal hinaus")
                .hides("noch nicht geantwortet");
        assertThat(desk.site.in(() -> desk.app.bean(Outbox.class).ofCase(id.value())))
                .filteredOn(mail -> mail.kind().equals("intake.question"))
                .hasSize(2);
        coordinator.get(desk.site.at("/heute/gefragt/" + id)).status(404);
        desk.app.signedIn(desk.site.connector()).get(step).status(403);
    }
}
