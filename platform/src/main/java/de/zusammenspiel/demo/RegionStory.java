package de.zusammenspiel.demo;

import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Effect;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A site for all examples: two companies share one leaflet, seven requests end kindly, the rest is on its way. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class RegionStory {
    private final StorySteps steps;
    private final DemoLists lists;
    private final Refusals refusals;
    private final ReferralAddresses referrals;
    private final Agreements agreements;
    private final StoryClock clock;

    RegionStory(
            StorySteps steps,
            DemoLists lists,
            Refusals refusals,
            ReferralAddresses referrals,
            Agreements agreements,
            StoryClock clock) {
        this.steps = steps;
        this.lists = lists;
        this.refusals = refusals;
        this.referrals = referrals;
        this.agreements = agreements;
        this.clock = clock;
    }

    void tell(DemoPeople.Cast cast) {
        CurrentSite.run(cast.site(), () -> {
            steps.daysAgo(60);
            referrals.add(
                    "Nachbarschaftshilfe vor Ort",
                    "Umzug, Einkauf und Alltag von Mensch zu Mensch",
                    "030 555700, täglich 10–16 Uhr",
                    Set.of(Criterion.K7),
                    cast.coordinator());
            Listed<UUID> offers = lists.offers(number -> true, cast.coordinator());
            steps.daysAgo(56);
            Listed<SupportRequestId> needs = lists.needs(all(), cast.coordinator());
            leaflet(needs.get("N11"), offers, cast);
            payroll(needs.get("N01"), offers, cast);
            refusals.tell(steps, cast.coordinator());
            onTheirWay(needs, offers, cast);
        });
    }

    private Set<String> all() {
        return lists.rows("examples/needs.csv").stream()
                .map(row -> row.getOrDefault("id", ""))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** One designs, one prints; the logo on the back is a counter-gift, and the agreement says so. */
    private void leaflet(SupportRequestId id, Listed<UUID> offers, DemoPeople.Cast cast) {
        steps.daysAgo(50);
        steps.accepted(id, "Klarer Nutzen, klares Ergebnis.", 0, cast);
        steps.daysAgo(47);
        ChallengeId design = steps.asked(id, offers.get("O11"), Way.CALL, cast.connector());
        ChallengeId print = steps.asked(id, offers.get("O10"), Way.CALL, cast.connector());
        steps.daysAgo(45);
        Pledge designed = steps.pledged(
                design,
                Answer.PARTLY,
                AnswerDetails.part("Gestaltung des Faltblatts").hours(15),
                "Anna Kolb");
        steps.daysAgo(44);
        Pledge printed = steps.pledged(
                print,
                Answer.PARTLY,
                AnswerDetails.part("Druck von 2 000 Faltblättern").pieces(2_000),
                "Herr Feld");
        steps.daysAgo(43);
        AgreementId first = steps.agreed(designed, cast, cast.runner());
        AgreementId second = steps.agreed(printed, cast, cast.runner());
        steps.running(first, cast.runner());
        steps.running(second, cast.runner());
        steps.daysAgo(20);
        steps.kept(first);
        steps.kept(second);
        steps.daysAgo(19);
        steps.thanked(first, cast.coordinator());
        steps.thanked(second, cast.coordinator());
        agreements.rate(first, Effect.of(3, 2, 1), cast.runner().actor());
        agreements.rate(second, Effect.of(2, 2, 1), cast.runner().actor());
    }

    private void payroll(SupportRequestId id, Listed<UUID> offers, DemoPeople.Cast cast) {
        steps.daysAgo(30);
        steps.accepted(id, "Hilft dem Träger auf Dauer.", 1, cast);
        steps.daysAgo(27);
        ChallengeId asked = steps.asked(
                id, offers.get("O02"), Way.OWN_MAIL, cast.connectors().get(1));
        steps.daysAgo(25);
        Pledge pledge = steps.pledged(asked, Answer.YES, AnswerDetails.NONE, "Frau Prell");
        steps.daysAgo(24);
        steps.agreed(pledge, cast, cast.runners().get(1));
    }

    private void onTheirWay(Listed<SupportRequestId> needs, Listed<UUID> offers, DemoPeople.Cast cast) {
        Actor coordinator = cast.coordinator();
        steps.daysAgo(16);
        for (String number : new String[] {"N02", "N06", "N09", "N15", "N17", "N20", "N21", "N22"}) {
            steps.accepted(needs.get(number), "Passt zu uns.", number.hashCode() & 1, cast);
        }
        for (String number : new String[] {"N05", "N07", "N13", "N14"}) {
            steps.fastTracked(needs.get(number), coordinator);
        }
        steps.daysAgo(15);
        steps.asked(needs.get("N02"), offers.get("O03"), Way.CALL, cast.connector());
        steps.daysAgo(8);
        steps.asked(needs.get("N05"), offers.get("O04"), Way.OWN_MAIL, cast.connector());
        ChallengeId laptops = steps.asked(
                needs.get("N14"), offers.get("O14"), Way.CALL, cast.connectors().get(1));
        steps.daysAgo(2);
        steps.pledged(laptops, Answer.YES, AnswerDetails.NONE, "Frau Salzmann");
        steps.daysAgo(6);
        for (String number : new String[] {"N08", "N10", "N12", "N16"}) {
            steps.admitted(needs.get(number), coordinator);
        }
        clock.backToNow();
    }
}
