package de.zusammenspiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.desk.handover.Handovers;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.testing.TestSite;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A stranger takes over 40 open cases in an hour. */
class TakeOverTest {
    private static final int CASES = 40;
    /** An unhurried reader of plain German gets on at this many words a minute. */
    private static final int WORDS_A_MINUTE = 130;

    private static final int SECONDS_A_CLICK = 5;
    private static final String NEXT = "nadia.neu@uebernahme.example";

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor coordinator = site.coordinator().actor();

    @Test
    void a_stranger_takes_over_forty_open_cases_in_an_hour() {
        for (int number = 1; number <= CASES; number++) {
            openCase(number);
        }
        try (Chromium chromium = new Chromium(app);
                Person claudia = chromium.signedIn(site.coordinator(), true)) {
            claudia.open(site.at("/uebergabe"));
            claudia.type("name", "Nadia Neu")
                    .type("email", NEXT)
                    .type("onDay", "2.2.2026")
                    .type("words", "Rufen Sie zuerst die mit den Zusagen an.")
                    .send()
                    .sees("Claudia Roth übergibt an Nadia Neu");
            int planning = claudia.clicks();
            assertThat(planning).as("clicks to plan").isLessThanOrEqualTo(8);

            var handover = site.in(() -> app.bean(Handovers.class).current()).getFirst();
            TestPerson next = new TestPerson(handover.successor(), "Nadia Neu", NEXT);
            try (Person nadia = chromium.signedIn(next, true)) {
                nadia.open(site.at("/heute")).sees("Claudia Roth hat Ihnen eine Mappe hinterlassen.");
                nadia.press("main a[href$='/erste-woche']")
                        .sees("0 von 46 erledigt", "Rufen Sie zuerst die mit den Zusagen an.", "Fälle übernehmen (40)");
                int words = nadia.text().split("\\s+").length;
                assertThat(nadia.page().locator("#faelle li").first().innerText())
                        .as("promises come first")
                        .contains("hat zugesagt");
                int before = nadia.clicks();
                nadia.press("#vorstellen form[action$='/vorstellung'] button").sees("1 von 46 erledigt");
                Locator open =
                        nadia.page().locator("main form[action*='/erste-woche/']:not([action$='/offen']) button");
                for (int left = open.count(); left > 0; left--) {
                    nadia.press("main form[action*='/erste-woche/']:not([action$='/offen']) button");
                    assertThat(left).isLessThan(CASES + 10);
                }
                nadia.sees("46 von 46 erledigt", "Alles übernommen.");
                int clicks = nadia.clicks() - before;
                assertThat(clicks).as("one click a point").isLessThanOrEqualTo(46);
                int minutes = words / WORDS_A_MINUTE + clicks * SECONDS_A_CLICK / 60 + 1;
                assertThat(minutes)
                        .as("minutes for %d words and %d clicks", words, clicks)
                        .isLessThanOrEqualTo(60);
                LoggerFactory.getLogger(TakeOverTest.class)
                        .info("{} cases taken over: {} words, {} clicks, {} minutes", CASES, words, clicks, minutes);

                nadia.open(site.at("/uebergabe"))
                        .press("main a[href$='/abschluss']")
                        .send();
                nadia.sees("Die alte Anmeldung ist beendet.");
                nadia.open(site.at("/heute"));
                assertThat(nadia.text()).doesNotContain("hinterlassen");
            }
            Page page = claudia.page();
            page.navigate(site.at("/heute"));
            assertThat(page.url()).contains("/anmelden");
        }
    }

    /** Cases at four places of the road. */
    private void openCase(int number) {
        SupportRequestId id = site.in(() -> app.bean(SupportRequests.class)
                .submit(
                        NewRequest.asking("Verein " + number + " e.V.", "Wir brauchen " + number + " Klappstühle.")
                                .contact("Maria Kern " + number, "kern" + number + "@verein.example", "0681 4711")
                                .kinds(ResourceKind.MATERIAL)
                                .quantities(null, null, number)
                                .build(),
                        Actor.guest("Maria Kern")));
        if (number % 4 == 0) {
            return;
        }
        site.run(() -> {
            Screenings screenings = app.bean(Screenings.class);
            screenings.answer(
                    id,
                    Map.of(
                            Criterion.K1,
                            de.zusammenspiel.intake.Answer.yes(),
                            Criterion.K3,
                            de.zusammenspiel.intake.Answer.yes()),
                    coordinator);
            screenings.fastTrack(id, coordinator);
        });
        if (number % 4 == 1) {
            return;
        }
        OrganisationId firm = site.in(() -> app.bean(Organisations.class)
                .register(NewOrganisation.company("Firma " + number, "Saarbrücken", "10041100"), coordinator));
        Challenges challenges = app.bean(Challenges.class);
        ChallengeId asked = site.in(() -> challenges.plan(
                id, firm, null, null, Way.CALL, site.coordinator().account(), "", coordinator));
        site.run(() -> challenges.asked(asked, coordinator));
        if (number % 4 == 3) {
            site.run(() -> challenges.answer(asked, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
            site.run(() -> app.bean(Agreements.class)
                    .fromPledge(challenges.pledgesOf(asked).getFirst().id(), coordinator));
        }
    }
}
