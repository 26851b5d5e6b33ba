package de.zusammenspiel.demo;

import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Effect;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.agreement.Stories;
import de.zusammenspiel.agreement.StoryWords;
import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.CallForContacts;
import de.zusammenspiel.outreach.CallsForContacts;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.NewHint;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.TopicHints;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The pilot city: the story of the sleeping bags from the first call to the public thanks, and cases on their way. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class SaarbrueckenStory {
    private static final Set<String> OFFERS = Set.of("O02", "O05", "O07", "O13", "O29");
    private static final Set<String> NEEDS = Set.of("N01", "N13", "N27");

    private final StorySteps steps;
    private final DemoLists lists;
    private final Organisations organisations;
    private final Ties ties;
    private final SupportRequests requests;
    private final Offers offers;
    private final ReferralAddresses referrals;
    private final Reviews reviews;
    private final TopicHints topics;
    private final CallsForContacts calls;
    private final Agreements agreements;
    private final Stories stories;
    private final PartnershipStory partnerships;
    private final CircleStory circle;
    private final GroupStory group;
    private final DeskStory desk;
    private final StoryClock clock;

    SaarbrueckenStory(
            StorySteps steps,
            DemoLists lists,
            Organisations organisations,
            Ties ties,
            SupportRequests requests,
            Offers offers,
            ReferralAddresses referrals,
            Reviews reviews,
            TopicHints topics,
            CallsForContacts calls,
            Agreements agreements,
            Stories stories,
            PartnershipStory partnerships,
            CircleStory circle,
            GroupStory group,
            DeskStory desk,
            StoryClock clock) {
        this.steps = steps;
        this.lists = lists;
        this.organisations = organisations;
        this.ties = ties;
        this.requests = requests;
        this.offers = offers;
        this.referrals = referrals;
        this.reviews = reviews;
        this.topics = topics;
        this.calls = calls;
        this.agreements = agreements;
        this.stories = stories;
        this.partnerships = partnerships;
        this.circle = circle;
        this.group = group;
        this.desk = desk;
        this.clock = clock;
    }

    void tell(DemoPeople.Cast cast) {
        CurrentSite.run(cast.site(), () -> {
            steps.daysAgo(40);
            addresses(cast.coordinator());
            companies(cast.coordinator());
            partnerships.tell(cast.coordinator());
            circle.tell(cast.coordinator());
            group.tell(cast);
            steps.daysAgo(40);
            Listed<UUID> offered = lists.offers(OFFERS::contains, cast.coordinator());
            sleepingBags(cast, offered.get("O07"));
            Listed<SupportRequestId> asked = onTheirWay(cast, offered);
            freshCalls(cast.coordinator());
            meeting(asked.get("N01"), cast);
            desk.tell(cast);
        });
    }

    private void addresses(Actor by) {
        referrals.add(
                "Nachbarschaftsbörse St. Johann",
                "Hilfe beim Umzug und im Alltag von Mensch zu Mensch",
                "0681 555200, Mo bis Do 9–12 Uhr",
                Set.of(Criterion.K7),
                by);
        referrals.add(
                "Bürgerstiftung Saar",
                "kleine Zuschüsse für gemeinnützige Vorhaben",
                "0681 555210",
                Set.of(Criterion.K5, Criterion.K16),
                by);
    }

    /** Companies that have offered nothing yet, and who knows them. */
    private void companies(Actor by) {
        company("Druckhaus Malstatt GmbH", "18", "Druckerei für Plakate, Broschüren und Schilder, 35 Beschäftigte", by);
        company("Kunz Logistik", "49", "Spedition mit 20 Lastwagen, Lager und Verpackung", by);
        company("Ingenieurbüro Hoffmann + Kiefer", "71", "Statik, Brandschutz, Bauleitung", by);
        company("Saarbank", "64", "Regionale Bank mit eigener Personalentwicklung und 300 Beschäftigten", by);
        company("Kantinenservice Lecker", "56", "Großküche und Catering für Betriebe", by);
    }

    private void company(String name, String branch, String does, Actor by) {
        organisations.register(
                NewOrganisation.company(name, "Saarbrücken", "10041100")
                        .inBranch(branch, NewOrganisation.CURRENT_EDITION)
                        .described(does),
                by);
    }

    /** From a call in November to thanks in the local paper: the story this house is built for. */
    private void sleepingBags(DemoPeople.Cast cast, UUID offered) {
        Actor coordinator = cast.coordinator();
        Offer offer = offers.get(new OfferId(offered));
        OrganisationId shop = offer.organisation();
        if (shop == null) {
            throw new IllegalStateException("the shop of the sleeping bags is not in the directory");
        }
        organisations.addContact(
                shop,
                "Mira Schön",
                "Geschäftsführerin",
                "schoen@gipfelkreuz.example",
                "0681 22110",
                "Visitenkarte",
                coordinator);
        ties.record(
                cast.connector().account(),
                cast.connector().name(),
                shop,
                Acquaintance.of(3, "aus dem Unternehmerfrühstück")
                        .as("Geschäftsführung")
                        .since(2019, clock.realToday().minusMonths(8)),
                coordinator);
        ties.name(
                ties.knowing(shop).getFirst().id(),
                organisations.contactsOf(shop).getFirst().id(),
                coordinator);
        acquaintances(cast, shop);

        steps.daysAgo(33);
        SupportRequestId id = requests.takeCall(
                "Wärmestube Nordstadt",
                "Vor dem Winter fehlen 30 warme Schlafsäcke und Isomatten.",
                "0681 30911",
                "Peter Lorscheider",
                coordinator);
        SupportRequest call = requests.get(id);
        requests.change(
                id,
                call.version(),
                NewRequest.like(call)
                        .contact("Peter Lorscheider", "lorscheider@waermestube-nordstadt.example", "0681 30911")
                        .purpose("Für Menschen ohne Wohnung, die im Winter nachts bei uns klopfen.")
                        .kinds(ResourceKind.MATERIAL)
                        .amount("30 Stück")
                        .quantities(null, null, 30)
                        .wishDate(steps.day(15), false)
                        .place("10041100", "Saarbrücken", false)
                        .ownSteps("Ein Aufruf in der Gemeinde brachte sechs Schlafsäcke.")
                        .whyNotOtherwise("Unser Sachmitteletat ist mit Lebensmitteln ausgeschöpft.")
                        .participation("Unser Team verteilt, wäscht und lagert sie; zwei Gäste helfen bei der Ausgabe.")
                        .reciprocation("Hausführung für das Team")
                        .publicationOk(true)
                        .build(),
                coordinator);
        steps.fastTracked(id, coordinator);
        reviews.assignDuo(id, cast.connector().account(), cast.runner().account(), coordinator);

        steps.daysAgo(32);
        ChallengeId challenge = steps.asked(id, offered, Way.CALL, cast.connector());
        steps.daysAgo(31);
        Pledge pledge = steps.pledged(challenge, Answer.YES, AnswerDetails.NONE, "Mira Schön");
        AgreementId agreement = steps.agreed(pledge, cast, cast.runner());
        steps.running(agreement, cast.runner());

        steps.daysAgo(24);
        steps.kept(agreement);
        steps.daysAgo(23);
        steps.thanked(agreement, coordinator);
        String wording = "Über diese Zusammenarbeit darf öffentlich berichtet werden, mit dem Namen unseres Hauses.";
        for (Side side : Side.values()) {
            agreements.publicity(
                    agreement,
                    side,
                    true,
                    wording,
                    Actor.guest(side == Side.COMPANY ? "Mira Schön" : "Peter Lorscheider"));
        }
        steps.daysAgo(22);
        stories.write(
                agreement,
                0,
                StoryWords.of(
                        "30 Schlafsäcke in neun Tagen",
                        "Vor dem ersten Frost rief die Wärmestube an: Es fehlten 30 warme Schlafsäcke. Neun Tage später standen"
                                + " sie im Regal.\n\nDanke an Gipfelkreuz – und an alle, die jemanden kannten, der jemanden kennt."),
                null,
                coordinator);
        stories.publish(agreement, coordinator);
        agreements.rate(
                agreement,
                new Effect(
                        2,
                        3,
                        1,
                        Set.of(Effect.Competence.SOCIAL),
                        30,
                        "Drei Gäste haben bei der Ausgabe geholfen.",
                        clock.realToday().plusMonths(6),
                        false),
                cast.runner().actor());
    }

    /** Over two steps: the shop knows the printer and the bank, members know the shop and the haulier. */
    private void acquaintances(DemoPeople.Cast cast, OrganisationId shop) {
        Actor by = cast.coordinator();
        ties.record(
                shop,
                known("Druckhaus Malstatt GmbH"),
                Acquaintance.of(3, "druckt den Katalog des Ladens")
                        .as("Geschäftsführung")
                        .since(2015, null),
                by);
        ties.record(shop, known("Saarbank"), Acquaintance.of(2, "Hausbank").as("Firmenkundenberatung"), by);
        DemoPeople.Person second = cast.connectors().get(1);
        ties.record(
                second.account(),
                second.name(),
                known("Kunz Logistik"),
                Acquaintance.of(2, "Handwerkskammer")
                        .as("Leitung des Fuhrparks")
                        .since(2021, clock.realToday().minusMonths(14)),
                by);
    }

    private OrganisationId known(String name) {
        return organisations
                .findSame(NewOrganisation.company(name, "Saarbrücken", "10041100"))
                .orElseThrow();
    }

    /** Cases at different places of the road, so that the lists look like a Tuesday. */
    private Listed<SupportRequestId> onTheirWay(DemoPeople.Cast cast, Listed<UUID> offered) {
        steps.daysAgo(20);
        Listed<SupportRequestId> made = lists.needs(NEEDS, cast.coordinator());

        steps.daysAgo(18);
        steps.fastTracked(made.get("N13"), cast.coordinator());
        steps.daysAgo(12);
        steps.asked(
                made.get("N13"), offered.get("O13"), Way.CALL, cast.connectors().get(1));

        whoKnows(made.get("N13"), cast);

        steps.daysAgo(14);
        steps.accepted(made.get("N27"), "Die Teilnehmenden packen selbst mit an.", 0, cast);
        steps.daysAgo(10);
        ChallengeId paint = steps.asked(made.get("N27"), offered.get("O05"), Way.OWN_MAIL, cast.connector());
        ChallengeId plan = steps.asked(made.get("N27"), offered.get("O29"), Way.LETTER, cast.connector());
        steps.daysAgo(6);
        Pledge paintPledge = steps.pledged(
                paint,
                Answer.PARTLY,
                AnswerDetails.part("Farbe aus Restposten und ein Meister für einen Tag")
                        .hours(8),
                "Herr Sticht");
        steps.daysAgo(4);
        steps.pledged(
                plan,
                Answer.PARTLY,
                AnswerDetails.part("Farbkonzept und Entwurf").hours(15),
                "Frau Raum");
        steps.daysAgo(3);
        AgreementId painting = steps.agreed(paintPledge, cast, cast.runner());
        steps.stuck(painting, "Der Termin passt nicht mit dem Deutschkurs zusammen.", cast.runner());

        steps.daysAgo(5);
        steps.admitted(made.get("N01"), cast.coordinator());
        return made;
    }

    /** The question goes round; one member knows a house, the others still think. */
    private void whoKnows(SupportRequestId request, DemoPeople.Cast cast) {
        CallForContacts call = calls.start(request, calls.draft(requests.get(request)), cast.coordinator());
        DemoPeople.Person second = cast.connectors().get(1);
        calls.recipients(call.id()).stream()
                .filter(one -> second.account().equals(one.account()))
                .forEach(one -> calls.know(
                        one.id(),
                        new NewHint("Kunz Logistik", "Leitung des Fuhrparks", 2, false),
                        Actor.guest(one.name())));
    }

    private void freshCalls(Actor by) {
        steps.daysAgo(2);
        requests.takeCall(
                "Kinderhaus Burbach", "Wer baut mit uns ein Regal für 200 Bücher?", "0681 70441", "Frau Ney", by);
        steps.daysAgo(0);
        requests.takeCall(
                "Seniorenclub Eschberg e.V.",
                "Unser Beamer ist kaputt, am Freitag ist Filmnachmittag.",
                "0681 81230",
                null,
                by);
    }

    private void meeting(SupportRequestId first, DemoPeople.Cast cast) {
        clock.backToNow();
        var meeting = reviews.planMeeting(
                clock.realToday().plusDays(9).atTime(LocalTime.of(17, 30)), "Rathaus, Raum 12", cast.coordinator());
        reviews.putOnAgenda(first, meeting, cast.coordinator());
        topics.give(
                "Zwei Notunterkünfte in der Nordstadt ziehen im Frühjahr um.",
                clock.realToday().plusMonths(4),
                cast.coordinator());
        topics.give(
                "Das Stadtfest im Juni braucht alle Zelte der Stadt.",
                clock.realToday().plusMonths(6),
                cast.coordinator());
    }
}
