package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestPerson;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParticipantsTest {
    private final DeskCase desk = new DeskCase();
    private final Browser claudia = desk.app.signedIn(desk.site.coordinator());

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    @Test
    void somebody_is_won_from_the_first_thought_to_the_commitment_and_gets_in() {
        claudia.post(desk.site.at("/mitwirkende/neu"), "name", "", "part", "RUNNER")
                .status(422)
                .shows("Name");
        claudia.post(desk.site.at("/mitwirkende/neu"), "name", "Nora Lind", "part", "RUNNER")
                .ok()
                .shows("Im Blick");
        String nora = claudia.page().path();
        claudia.post(nora + "/stand", "stage", "TALK", "nextStep", "zum Mittagessen einladen")
                .status(422)
                .shows("nennen Sie auch den Tag");
        claudia.post(nora + "/stand", "stage", "TALK", "nextStep", "zum Mittagessen einladen", "nextOn", "5.2.2026")
                .ok()
                .shows("Im Gespräch");
        claudia.get(desk.site.at("/gewinnung"))
                .ok()
                .shows("Nora Lind", "zum Mittagessen einladen, bis zum 5. Februar 2026");
        claudia.get(desk.site.at("/heute")).hides("Nora Lind");
        desk.app.clock().advance(Duration.ofDays(4));
        claudia.get(desk.site.at("/heute")).shows("Nora Lind", "gewinnen: zum Mittagessen einladen");
        claudia.get(desk.site.at("/gewinnung")).shows("liegt zu lange");
        claudia.post(nora + "/stand", "stage", "ACTIVE").status(422).shows("fehlt die E-Mail-Adresse");
        claudia.get(nora);
        claudia.post(
                        nora,
                        "name",
                        "Nora Lind",
                        "email",
                        "nora@lind.example",
                        "part",
                        "RUNNER",
                        "employer",
                        "Saarbank",
                        "hoursPerYear",
                        "45",
                        "until",
                        "1.3.2026")
                .ok();
        claudia.post(nora + "/stand", "stage", "ACTIVE").ok().shows("Dabei");
        assertThat(desk.site.in(() -> desk.app.bean(Accounts.class).membersOf(Role.GROUP_MEMBER)))
                .filteredOn(member -> member.part() == GroupPart.RUNNER)
                .extracting(member -> member.name())
                .contains("Nora Lind");
        claudia.get(desk.site.at("/heute")).shows("die Amtszeit endet am 1. März 2026.");
        claudia.post(nora + "/verlaengerung").ok();
        claudia.get(desk.site.at("/heute")).hides("die Amtszeit endet");
        claudia.post(nora + "/stunden", "hours", "46,5", "what", "Begleitung")
                .ok()
                .shows("46,5 von 45");
        claudia.get(desk.site.at("/mitwirkende")).shows("Nora Lind", "Saarbank", "46,5 von 45", "1. März 2027");
    }

    @Test
    void below_its_least_size_a_site_is_being_built_up_and_takes_requests() {
        claudia.post(desk.site.at("/mitwirkende/mindestgroesse"), "least", "2").ok();
        desk.app.browser().get(desk.site.at("")).ok().hides("Im Aufbau");
        claudia.post(desk.site.at("/mitwirkende/mindestgroesse"), "least", "viele")
                .status(422);
        claudia.post(desk.site.at("/mitwirkende/mindestgroesse"), "least", "3")
                .ok()
                .shows("im Aufbau");
        desk.app.browser().get(desk.site.at("")).ok().shows("Im Aufbau");
        desk.app.browser().get(desk.site.at("/anfrage")).ok();
    }

    @Test
    void a_member_with_open_cases_hands_them_over_first_by_one_click_and_may_come_back() {
        SupportRequestId bags = carried();
        Challenge asked = desk.asked(bags, "Gipfelkreuz", desk.site.connector());
        TestPerson olga = member("Olga Braun");
        String ernst = desk.site.at("/mitwirkende/" + desk.site.connector().account());
        claudia.get(ernst + "/abschied")
                .ok()
                .shows("übernimmt Olga Braun (trägt gerade 0)", "Eine offene Ansprache geht an Sie.");
        claudia.post(ernst + "/abschied").ok().shows("Bitte erst verteilen");
        claudia.post(ernst + "/verteilung").ok().shows("Nichts hängt mehr an diesem Namen.");
        assertThat(desk.site
                        .in(() -> desk.app.bean(Reviews.class).duoOf(bags))
                        .orElseThrow()
                        .connector())
                .isEqualTo(olga.account());
        assertThat(desk.site.in(() -> desk.challenges.get(asked.id())).askedBy())
                .isEqualTo(desk.site.coordinator().account());
        Browser his = desk.app.signedIn(desk.site.connector());
        his.get(desk.site.at("/gruppe")).ok();
        claudia.post(ernst + "/abschied").ok().shows("Verabschiedet");
        assertThat(his.get(desk.site.at("/gruppe")).path()).startsWith("/anmelden");
        claudia.get(desk.site.at("/mitwirkende")).shows("Verabschiedet (1)");

        claudia.post(ernst + "/zurueck").ok().shows("Willkommen zurück");
        desk.app.signedIn(desk.site.connector()).get(desk.site.at("/gruppe")).ok();
    }

    @Test
    void after_a_death_nothing_is_sent_any_more_and_nothing_is_left_lying() {
        SupportRequestId bags = carried();
        String ernst = desk.site.at("/mitwirkende/" + desk.site.connector().account());
        claudia.get(ernst + "/abschied").ok().shows("Das tut uns leid.");
        claudia.post(ernst + "/verstorben").ok().shows("An diese Adresse geht nichts mehr");
        // Nobody else opens doors here: the case waits for a new duo.
        assertThat(desk.site.in(() -> desk.app.bean(Reviews.class).duoOf(bags))).isEmpty();
        SentMail letter = desk.site.in(() -> {
            Outbox outbox = desk.app.bean(Outbox.class);
            return outbox.get(outbox.send(Letter.to(
                            Recipient.staff("Ernst Kuhn", desk.site.connector().email()))
                    .kind("review.invitation")
                    .subject("Einladung")
                    .paragraph("Ein Satz.")
                    .build()));
        });
        assertThat(letter.status()).isEqualTo(MailStatus.GIVEN_UP);
        claudia.get(desk.site.at("/mitwirkende")).shows("Verstorben");
    }

    private SupportRequestId carried() {
        SupportRequestId bags = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(bags);
        desk.decided(bags, Verdict.ACCEPTED);
        desk.site.run(() -> desk.app
                .bean(Reviews.class)
                .assignDuo(
                        bags,
                        desk.site.connector().account(),
                        desk.site.runner().account(),
                        desk.coordinator));
        return bags;
    }

    private TestPerson member(String name) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + desk.site.slug() + ".example";
        UUID account = desk.site.in(() -> desk.app
                .bean(Accounts.class)
                .admit(new EmailAddress(email), name, Role.GROUP_MEMBER, GroupPart.CONNECTOR, Actor.system()));
        return new TestPerson(account, name, email);
    }
}
