package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.CompletionAnswer;
import de.zusammenspiel.agreement.Contribution;
import de.zusammenspiel.agreement.NewAgreement;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.RoundId;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TwoPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two coordinators press the same button at the same moment: it happens once, and the second reads why. */
class TwoPeopleTest {
    private static final String OVER = "Hier ist nichts mehr zu schicken";
    private final DeskCase desk = new DeskCase();
    private final TwoPeople two = new TwoPeople(desk.app, desk.site);

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    private SupportRequestId screened(String question) {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", question);
        desk.screened(id);
        return id;
    }

    private void today(String act, Object id, String done) {
        String step = desk.site.at("/heute/" + act + "/" + id);
        TwoPeople.oneDoes(two.click(step, step), done, OVER);
    }

    private RoundId round(SupportRequestId request) {
        return desk.site.in(
                () -> desk.app.bean(Rounds.class).open(List.of(request), LocalDate.of(2026, 2, 9), desk.coordinator));
    }

    @Test
    void a_round_is_reminded_of_once_from_its_page_and_from_today() {
        RoundId round = round(screened("Wir brauchen ein Zelt."));
        String page = desk.site.at("/umlaeufe/" + round);
        TwoPeople.oneDoes(
                two.click(page, page + "/erinnern"),
                "2 Mitglieder bekommen eine Erinnerung",
                "Hier ist gerade niemand zu erinnern");
        assertThat(two.letters("review.round")).hasSize(4);

        desk.app.clock().advance(Duration.ofHours(13));
        today("umlauf-erinnern", round, "2 Mitglieder sind erinnert");
        assertThat(two.letters("review.round")).hasSize(6);
        assertThat(two.told(round.value(), "roundReminded")).isEqualTo(2);
    }

    @Test
    void of_two_rounds_about_the_same_requests_one_goes_out() {
        List<SupportRequestId> asked = List.of(screened("Wir brauchen ein Zelt."), screened("Wir brauchen Stühle."));
        String first = desk.request(asked.getFirst()).number();
        String second = desk.request(asked.getLast()).number();
        String page = desk.site.at("/sitzungen");
        String rounds = desk.site.at("/umlaeufe");
        two.claudia.get(page).ok();
        two.jana.get(page).ok();
        TwoPeople.oneDoes(
                two.atOnce(
                        () -> two.claudia.post(rounds, "anfragen", first, "anfragen", second, "until", "9.2.2026"),
                        () -> two.jana.post(rounds, "anfragen", second, "anfragen", first, "until", "9.2.2026")),
                "Der Umlauf läuft",
                "Jemand war schneller");
        assertThat(desk.site.in(() -> desk.app.bean(Rounds.class).open())).hasSize(1);
        assertThat(two.letters("review.round")).hasSize(2);
    }

    @Test
    void an_applicant_is_asked_again_once() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.site.run(() -> desk.app.bean(Screenings.class).askBack(id, "Ab wann genau?", desk.coordinator));
        desk.app.clock().advance(Duration.ofDays(20));
        today("rueckfrage-erinnern", id, "Die Rückfrage geht noch einmal hinaus");
        assertThat(two.letters("intake.question")).hasSize(2);
    }

    @Test
    void two_carry_the_case_once() {
        SupportRequestId id = screened("Wir brauchen ein Zelt.");
        desk.decided(id, Verdict.ACCEPTED);
        String step = desk.site.at("/heute/duo/" + id);
        TwoPeople.oneDoes(two.click(step, step), "begleiten die Anfrage", OVER);
        assertThat(two.told(id.value(), "duoAssigned")).isEqualTo(1);
    }

    @Test
    void of_several_pledges_one_is_chosen_once() {
        SupportRequestId id = screened("Wir brauchen 30 Schlafsäcke.");
        desk.decided(id, Verdict.ACCEPTED);
        Challenge first = desk.asked(id, "Gipfelkreuz", desk.site.connector());
        Challenge second = desk.asked(id, "Zeltbau Saar", desk.site.connector());
        desk.site.run(() -> {
            desk.challenges.answer(first.id(), Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön"));
            desk.challenges.answer(second.id(), Answer.YES, AnswerDetails.NONE, Actor.guest("Udo Zelt"));
        });
        Pledge one = desk.site.in(() -> desk.challenges.pledgesOf(first.id()).getFirst());
        Pledge other = desk.site.in(() -> desk.challenges.pledgesOf(second.id()).getFirst());
        String take = desk.site.at("/heute/wahl/");
        two.claudia.get(take + one.id()).ok();
        two.jana.get(take + other.id()).ok();
        TwoPeople.oneDoes(
                two.atOnce(() -> two.claudia.post(take + one.id()), () -> two.jana.post(take + other.id())),
                " macht es. Die anderen hören",
                OVER);
        assertThat(two.told(id.value(), "pledgeChosen")).isEqualTo(1);
    }

    @Test
    void a_meeting_is_invited_to_closed_and_told_of_once() {
        SupportRequestId request = screened("Wir brauchen ein Zelt.");
        Meetings meetings = desk.app.bean(Meetings.class);
        MeetingId id = desk.site.in(() -> desk.app
                .bean(Reviews.class)
                .planMeeting(LocalDateTime.of(2026, 2, 5, 18, 0), "Volksbank", desk.coordinator));
        String meeting = desk.site.at("/sitzungen/" + id);
        today("einladen", id, "2 Mitglieder sind eingeladen");
        desk.app.clock().advance(Duration.ofHours(1));
        TwoPeople.oneDoes(
                two.click(meeting, meeting + "/einladen"),
                "2 Mitglieder haben die Einladung bekommen",
                "Inzwischen hat schon jemand eingeladen");
        assertThat(two.letters("review.invitation")).hasSize(4);

        desk.app.clock().set(LocalDate.of(2026, 2, 5));
        String number = desk.request(request).number();
        two.claudia.get(meeting + "/tisch").ok();
        two.claudia
                .post(
                        meeting + "/tisch/" + number,
                        "version",
                        "0",
                        "verdict",
                        "DECLINED",
                        "reasonDeclined",
                        "Dafür ist die Stadt da.")
                .ok();
        TwoPeople.oneDoes(
                two.click(meeting, meeting + "/schliessen"),
                "Die Sitzung ist abgeschlossen.",
                "Die Sitzung war schon abgeschlossen");
        assertThat(desk.site.in(() -> meetings.get(id).isOpen())).isFalse();

        String evening = meeting + "/briefe";
        TwoPeople.oneDoes(
                two.click(evening, evening), "Ein Brief geht jetzt hinaus", "hat inzwischen schon jemand geschickt");
        assertThat(two.letters("review.declined")).hasSize(1);
        TwoPeople.oneDoes(
                two.click(evening, meeting + "/protokoll/versand"),
                "2 Mitglieder bekommen das Protokoll",
                "genau dieses Protokoll schon");
        assertThat(two.letters("review.minutes")).hasSize(2);
        assertThat(two.told(id.value(), "minutesSent")).isEqualTo(1);
    }

    @Test
    void an_agreement_is_sent_and_thanked_for_once() {
        AgreementId id = agreement();
        Agreements agreements = desk.app.bean(Agreements.class);
        String page = desk.site.at("/vereinbarungen/")
                + desk.site.in(() -> agreements.get(id)).number();
        TwoPeople.oneDoes(
                two.click(page, page + "/senden"),
                "Beide Seiten sind um Bestätigung gebeten",
                "Inzwischen hat jemand diese Vereinbarung");
        assertThat(two.letters("agreement.confirm")).hasSize(2);
        String step = desk.site.at("/heute/vereinbarung-senden/" + id);
        TwoPeople.oneDoes(two.click(step, step), "Notiert, aber noch nicht gesendet", "Inzwischen ist etwas anders");
        assertThat(two.letters("agreement.confirm")).hasSize(4);
        String release = two.claudia.get(desk.site.at("/heute")).ok().link("hinausgeben");
        TwoPeople.oneDoes(two.click(release, release), "2 Briefe gehen hinaus", "Hier ist nichts mehr zu schicken");
        desk.app.clock().advance(Duration.ofDays(31));

        desk.site.run(() -> {
            agreements.confirm(id, Side.COMPANY, desk.coordinator);
            agreements.confirm(id, Side.NON_PROFIT, desk.coordinator);
        });
        desk.app.clock().advance(Duration.ofDays(30));
        today("ausgang-erinnern", id, "2 Briefe gehen hinaus");
        assertThat(two.letters("agreement.howAgain")).hasSize(2);
        desk.site.run(() -> agreements.resolve(id, new CompletionAnswer.AsAgreed(), desk.coordinator));
        today("danken", id, "ist bedankt");
        assertThat(two.letters("agreement.thanks")).hasSize(1);
    }

    private AgreementId agreement() {
        Organisations organisations = desk.app.bean(Organisations.class);
        OrganisationId company = desk.company("Kolb");
        OrganisationId receiver = desk.site.in(() -> organisations.register(
                NewOrganisation.nonProfit("Kinderhaus Sonne", "Saarbrücken", "10041100"), desk.coordinator));
        return desk.site.in(() -> {
            organisations.addContact(company, "Udo Kolb", "", "udo@kolb.example", null, "Karte", desk.coordinator);
            organisations.addContact(receiver, "Pia Rund", "", "pia@sonne.example", null, "Karte", desk.coordinator);
            return desk.app
                    .bean(Agreements.class)
                    .create(
                            NewAgreement.between(company, receiver, "Drei Räume streichen")
                                    .with(Contribution.of(Side.COMPANY, ResourceKind.HANDS, "Wände streichen")
                                            .people(3, 4))
                                    .on(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 20)),
                            desk.coordinator);
        });
    }

    @Test
    void what_has_changed_since_it_was_shown_is_shown_again_before_it_goes_out() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.site.run(() -> desk.app.bean(Screenings.class).askBack(id, "Ab wann genau?", desk.coordinator));
        desk.app.clock().advance(Duration.ofDays(20));
        String step = desk.site.at("/heute/rueckfrage-erinnern/" + id);
        two.claudia.get(step).ok().shows("Ab wann genau?");
        SupportRequests requests = desk.app.bean(SupportRequests.class);
        desk.site.run(() -> requests.change(
                id,
                desk.request(id).version(),
                NewRequest.asking("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.")
                        .contact("Maria Kern", "neu@waermestube.example", null)
                        .build(),
                two.second.actor()));

        two.claudia
                .post(step)
                .status(409)
                .shows(
                        "Inzwischen ist etwas anders. Es ging noch nichts hinaus.",
                        "wer Post bekommt oder an welche Adresse",
                        "Jana Berg",
                        "Ab wann genau?")
                .hides("Geändert hat sich, was geschrieben wird");
        assertThat(two.letters("intake.question")).hasSize(1);
        two.claudia.post(step).ok().shows("Die Rückfrage geht noch einmal hinaus");
        assertThat(two.letters("intake.question"))
                .hasSize(2)
                .anySatisfy(letter -> assertThat(letter.toEmail()).isEqualTo("neu@waermestube.example"));
    }
}
