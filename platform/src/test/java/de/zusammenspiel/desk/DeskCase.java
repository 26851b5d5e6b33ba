package de.zusammenspiel.desk;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Answer;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.testing.TestSite;
import java.util.Map;
import java.util.Set;

/** A site of its own, where a shelter asks for thirty sleeping bags. */
final class DeskCase {
    final TestApp app = TestApp.get();
    final TestSite site = app.newSite();
    final Challenges challenges = app.bean(Challenges.class);
    final Actor coordinator = site.coordinator().actor();

    SupportRequestId submitted(String organisation, String question) {
        return site.in(() -> app.bean(SupportRequests.class)
                .submit(
                        NewRequest.asking(organisation, question)
                                .contact("Maria Kern", "kern@waermestube.example", "0681 4711")
                                .purpose("Menschen ohne Wohnung frieren nachts.")
                                .kinds(ResourceKind.MATERIAL)
                                .amount("30 Stück")
                                .quantities(null, null, 30)
                                .wishDate(null, true)
                                .place("10041100", "Saarbrücken", false)
                                .whyNotOtherwise("Unser Haushalt ist aufgebraucht.")
                                .participation("Wir holen sie ab und geben sie aus.")
                                .build(),
                        Actor.guest("Maria Kern")));
    }

    SupportRequest request(SupportRequestId id) {
        return site.in(() -> app.bean(SupportRequests.class).get(id));
    }

    void screened(SupportRequestId id) {
        site.run(() -> {
            Screenings screenings = app.bean(Screenings.class);
            screenings.answer(id, Map.of(Criterion.K1, Answer.yes(), Criterion.K3, Answer.yes()), coordinator);
            screenings.admit(id, coordinator);
        });
    }

    void decided(SupportRequestId id, Verdict verdict) {
        site.run(() -> app.bean(Reviews.class).decide(id, verdict, "Das passt zu uns.", Set.of(), coordinator));
    }

    OrganisationId company(String name) {
        return site.in(() -> app.bean(Organisations.class)
                .register(NewOrganisation.company(name, "Saarbrücken", "10041100"), coordinator));
    }

    Challenge asked(SupportRequestId request, String company, TestPerson asker) {
        OrganisationId organisation = company(company);
        return site.in(() -> {
            var id = challenges.plan(request, organisation, null, null, Way.CALL, asker.account(), "", asker.actor());
            challenges.asked(id, asker.actor());
            return challenges.get(id);
        });
    }
}
