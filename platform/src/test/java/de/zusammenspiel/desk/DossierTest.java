package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.web.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final int MOST_STATEMENTS = 6;

    private final DeskCase desk = new DeskCase();

    @Test
    void the_case_page_says_at_every_step_what_comes_now() {
        Browser coordinator = desk.app.signedIn(desk.site.coordinator());
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        String page = desk.site.at("/anfragen/" + desk.request(id).number());

        coordinator.get(page).ok().shows("Was jetzt dran ist", "Die Anfrage ist neu.", "Maria Kern", "Kriterien");
        desk.screened(id);
        coordinator.get(page).ok().shows("Die Anfrage ist geprüft.");
        desk.decided(id, Verdict.ACCEPTED);
        coordinator.get(page).ok().shows("Die Suche kann beginnen", "Angenommen", "Das passt zu uns.");

        Challenge challenge = desk.asked(id, "Gipfelkreuz", desk.site.connector());
        coordinator.get(page).ok().shows("Jetzt dran: Gipfelkreuz", "Ernst Kuhn ruft an");
        desk.site.run(() ->
                desk.challenges.answer(challenge.id(), Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        coordinator.get(page).ok().shows("Zugesagt!", "Übernimmt alles");
        coordinator.get(page + "/verlauf").ok().shows("Schritte", "Eingegangen", "Zugesagt", "Wer hat was getan");
    }

    @Test
    void each_sees_of_a_case_what_concerns_them() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        String page = desk.site.at("/anfragen/" + desk.request(id).number());
        Browser connector = desk.app.signedIn(desk.site.connector());
        Browser runner = desk.app.signedIn(desk.site.runner());
        Browser adviser = desk.app.signedIn(desk.site.adviser());
        connector.get(page).status(403);
        adviser.get(page).status(403);

        desk.screened(id);
        connector.get(page).ok().hides("Maria Kern");
        adviser.get(page).ok().shows("Rat geben").hides("Maria Kern");

        desk.decided(id, Verdict.ACCEPTED);
        desk.asked(id, "Gipfelkreuz", desk.site.connector());
        adviser.get(page).status(403);
        connector.get(page).ok().shows("Gipfelkreuz").hides("Maria Kern");
        runner.get(page).ok().hides("Gipfelkreuz");

        desk.site.run(() -> desk.app
                .bean(Reviews.class)
                .assignDuo(
                        id, desk.site.connector().account(), desk.site.runner().account(), desk.coordinator));
        runner.get(page).ok().shows("Maria Kern", "Das Duo").hides("Gipfelkreuz");
        runner.get(page + "/verlauf").status(403);
        runner.get(desk.site.at("/anfragen/A-2026-9999")).status(404);
    }

    @Test
    void the_case_page_never_takes_more_than_six_statements() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        budget(id);
        desk.screened(id);
        budget(id);
        desk.decided(id, Verdict.ACCEPTED);
        budget(id);
        Challenge challenge = desk.asked(id, "Gipfelkreuz", desk.site.connector());
        budget(id);
        desk.site.run(() ->
                desk.challenges.answer(challenge.id(), Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        budget(id);
        SupportRequestId declined = desk.submitted("Wärmestube Nordstadt", "Wir brauchen ein Zelt.");
        desk.screened(declined);
        desk.decided(declined, Verdict.DECLINED);
        budget(declined);
    }

    private void budget(SupportRequestId id) {
        String number = desk.request(id).number();
        for (Viewer viewer : List.of(
                viewer(desk.site.coordinator(), Role.COORDINATOR), viewer(desk.site.connector(), Role.GROUP_MEMBER))) {
            if (viewer.is(Role.GROUP_MEMBER) && desk.request(id).step() == de.zusammenspiel.intake.Step.SUBMITTED) {
                continue;
            }
            List<String> statements = Statements.during(
                    () -> desk.site.run(() -> desk.app.bean(Dossiers.class).open(number, viewer, Locale.GERMAN)));
            assertThat(statements)
                    .as("%s, %s", desk.request(id).step(), viewer.roles())
                    .hasSizeBetween(1, MOST_STATEMENTS);
        }
    }

    private static Viewer viewer(TestPerson person, Role role) {
        return new Viewer(person.account(), person.name(), person.email(), Set.of(role));
    }
}
