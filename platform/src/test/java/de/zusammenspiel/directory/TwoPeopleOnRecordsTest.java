package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import de.zusammenspiel.testing.TwoPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two coordinators work on the same company, the same ask or the same agenda at the same moment. */
class TwoPeopleOnRecordsTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final TwoPeople two = new TwoPeople(app, site);
    private final Actor coordinator = site.coordinator().actor();
    private final Organisations organisations = app.bean(Organisations.class);
    private final Challenges challenges = app.bean(Challenges.class);
    private final OrganisationId shop = company("Gipfelkreuz GmbH");
    private final String profile = site.at("/organisationen/" + shop);

    private OrganisationId company(String name) {
        return site.in(() -> {
            OrganisationId id =
                    organisations.register(NewOrganisation.company(name, "Saarbrücken", "10041100"), coordinator);
            organisations.addContact(id, "Mira Schön", "", "schoen@gipfelkreuz.example", null, "Karte", coordinator);
            return id;
        });
    }

    private SupportRequestId request(String question, Step... steps) {
        return site.in(() -> {
            SupportRequestId id = app.bean(SupportRequests.class)
                    .submit(
                            NewRequest.asking("Wärmestube", question)
                                    .contact("Maria Kern", "kern@waermestube.example", null)
                                    .build(),
                            coordinator);
            new TransactionTemplate(app.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                for (Step step : steps) {
                    app.bean(RequestLedger.class).append(id, step, coordinator, null, NextActor.GROUP, "");
                }
            });
            return id;
        });
    }

    private SupportRequestId searching(String question) {
        return request(question, Step.SCREENED, Step.ACCEPTED, Step.SEARCHING);
    }

    private Challenge planned(SupportRequestId request, OrganisationId company, Way way) {
        return site.in(() -> challenges.get(challenges.plan(
                request, company, null, null, way, site.connector().account(), "Guten Tag!", coordinator)));
    }

    private Challenge now(ChallengeId id) {
        return site.in(() -> challenges.get(id));
    }

    @Test
    void a_company_is_asked_once_and_once_more_on_a_day() {
        SupportRequestId request = searching("Wir brauchen 30 Schlafsäcke.");
        site.run(() -> organisations.recordMailBasis(
                organisations.contactsOf(shop).getFirst().id(), MailBasis.CONSENT, "am Telefon", coordinator));
        Challenge ask = planned(request, shop, Way.PLATFORM_MAIL);
        String page = site.at("/ansprachen/" + ask.number());
        TwoPeople.oneDoes(two.click(page, page + "/gefragt"), "ist unterwegs", "Hier ist schon gefragt");
        assertThat(two.letters("outreach.challenge")).hasSize(1);

        app.clock().set(LocalDate.of(2026, 2, 12));
        TwoPeople.oneDoes(
                two.click(page, page + "/nachgefragt"), "beginnt neu", "Heute ist hier schon gefragt oder nachgefragt");
        assertThat(two.told(request.value(), "challengeAskedAgain")).isEqualTo(1);
        app.clock().reset();
    }

    @Test
    void a_company_comes_back_once_and_what_ended_with_it_is_offered_back() {
        SupportRequestId bags = searching("Wir brauchen 30 Schlafsäcke.");
        SupportRequestId tents = searching("Wir brauchen ein Zelt.");
        Challenge first = planned(bags, shop, Way.CALL);
        Challenge second = planned(tents, shop, Way.CALL);
        Offers offers = app.bean(Offers.class);
        OfferId offer = site.in(() -> offers.publish(
                NewOffer.of("Gipfelkreuz GmbH", "Zwanzig Rucksäcke").by(shop).through(Channel.PHONE), coordinator));
        Endings endings = app.bean(Endings.class);
        site.run(() -> endings.end(shop, Ending.Why.CLOSED, LocalDate.of(2026, 1, 1), "", coordinator));
        assertThat(now(first.id()).state()).isEqualTo(ChallengeState.WITHDRAWN);

        TwoPeople.oneDoes(
                two.click(profile + "/ende", profile + "/ende/aufheben"),
                "ist wieder dabei.",
                "ist schon wieder dabei");
        assertThat(two.told(shop.value(), "organisationRevived")).isEqualTo(1);

        two.claudia.get(profile).ok().shows("Was damals endete", "lässt sich wieder aufnehmen");
        String back = profile + "/ende/wieder";
        two.claudia.get(back).ok().shows(first.number(), second.number(), "Zwanzig Rucksäcke");
        TwoPeople.oneDoes(
                two.click(back, back, "line", "ask-" + first.id(), "line", "offer-" + offer),
                "2 sind wieder aufgenommen",
                "Hier ist nichts mehr wieder aufzunehmen");
        assertThat(site.in(() -> offers.get(offer)).state()).isEqualTo(OfferState.OPEN);
        assertThat(site.in(() -> challenges.of(bags)))
                .filteredOn(ask -> ask.state() == ChallengeState.PLANNED)
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.text()).startsWith("Guten Tag!");
                    assertThat(ask.askedBy()).isEqualTo(site.connector().account());
                });
        assertThat(site.in(() -> challenges.of(tents))).allMatch(ask -> ask.state() == ChallengeState.WITHDRAWN);
        assertThat(two.letters("outreach.assigned")).hasSize(3);
        two.claudia.get(profile).ok().hides("Was damals endete");
    }

    @Test
    void whoever_takes_up_what_ended_keeps_nobody_from_planning_an_ask() {
        SupportRequestId bags = searching("Wir brauchen 30 Schlafsäcke.");
        TransactionTemplate transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));
        site.run(() -> transaction.executeWithoutResult(status -> {
            app.bean(EndingStore.class).hold(shop);
            assertThat(CompletableFuture.supplyAsync(() -> planned(bags, shop, Way.CALL)))
                    .succeedsWithin(Duration.ofSeconds(30))
                    .extracting(Challenge::organisation)
                    .isEqualTo(shop);
        }));
    }

    @Test
    void of_a_merge_and_a_change_of_the_same_company_one_happens_and_no_word_is_lost() {
        OrganisationId twin = company("Gipfelkreuz Outdoor");
        SupportRequestId bags = searching("Wir brauchen 30 Schlafsäcke.");
        planned(bags, shop, Way.CALL);
        planned(bags, twin, Way.CALL);
        String merge = profile + "/doppelt/" + twin;
        String edit = site.at("/organisationen/" + twin + "/bearbeiten");
        two.claudia.get(merge).ok();
        two.jana.get(edit).ok();
        List<Answer> answers = two.atOnce(
                () -> two.claudia.post(merge, "confirm", "Gipfelkreuz Outdoor"),
                () -> two.jana.post(edit, "name", "Gipfelkreuz Outdoor und mehr"));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).satisfiesOnlyOnce(answer -> answer.shows("Jemand war schneller"));
        boolean merged = two.told(shop.value(), "organisationsMerged") == 1;
        assertThat(site.in(() -> organisations.get(twin)).id().equals(shop)).isEqualTo(merged);

        if (!merged) {
            two.claudia.get(merge).ok();
            two.claudia.post(merge, "confirm", "Gipfelkreuz Outdoor und mehr").ok();
        }
        assertThat(site.in(() -> app.bean(Journal.class).of(bags.value(), 20)))
                .filteredOn(entry -> entry.act().equals("challengeWithdrawnMerged"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("Claudia Roth");
                    assertThat(entry.details()).containsValue("Gipfelkreuz GmbH");
                });
        String number = site.in(() -> app.bean(SupportRequests.class).get(bags)).number();
        two.claudia
                .get(site.at("/anfragen/" + number + "/verlauf"))
                .ok()
                .shows("sind jetzt ein Eintrag, und dort ist die Ansprache schon geplant oder unterwegs");
    }

    @Test
    void two_merges_of_the_same_pair_from_both_sides_are_one() {
        OrganisationId twin = company("Gipfelkreuz Outdoor");
        String there = profile + "/doppelt/" + twin;
        String back = site.at("/organisationen/" + twin + "/doppelt/" + shop);
        two.claudia.get(there).ok();
        two.jana.get(back).ok();
        List<Answer> answers = two.atOnce(
                () -> two.claudia.post(there, "confirm", "Gipfelkreuz Outdoor"),
                () -> two.jana.post(back, "confirm", "Gipfelkreuz GmbH"));
        TwoPeople.oneDoes(answers, "ist hier aufgegangen", "Diese beiden Einträge sind schon einer");
        assertThat(two.told(shop.value(), "organisationsMerged") + two.told(twin.value(), "organisationsMerged"))
                .isEqualTo(1);
    }

    @Test
    void of_two_who_arrange_an_agenda_at_once_the_second_sees_both_orders() {
        String tent = number(request("Wir brauchen ein Zelt.", Step.SCREENED));
        String paint = number(request("Wir brauchen Farbe.", Step.SCREENED));
        MeetingId meeting = site.in(() ->
                app.bean(Reviews.class).planMeeting(LocalDateTime.of(2026, 3, 5, 18, 0), "Volksbank", coordinator));
        String agenda = site.at("/sitzungen/" + meeting + "/tagesordnung");
        TwoPeople.oneDoes(
                two.click(agenda, agenda, "number", tent, "number", paint, "position", "2", "position", "1"),
                "Die Tagesordnung ist gespeichert",
                "Jemand war schneller");
        assertThat(two.told(meeting.value(), "agendaArranged")).isEqualTo(1);
    }

    private String number(SupportRequestId id) {
        return site.in(() -> app.bean(SupportRequests.class).get(id)).number();
    }
}
