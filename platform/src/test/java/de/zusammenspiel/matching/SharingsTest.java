package de.zusammenspiel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matching.Sharing.Rules;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Offers are shared out among several requests at once. */
class SharingsTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor claudia = site.coordinator().actor();
    private final Sharings sharings = app.bean(Sharings.class);

    SharingsTest() {
        app.clock().reset();
    }

    @Test
    void one_offer_serves_one_request_and_the_other_learns_why_it_goes_without() {
        SupportRequest first = request("Wir suchen ein Klavier für den Chor.");
        SupportRequest second = request("Unserem Altenheim fehlt ein Klavier.");
        offer("Klavierhaus Moll", "Ein gebrauchtes Klavier, gut gestimmt.");
        Sharing one = propose(Rules.USUAL);
        assertThat(one.lines()).hasSize(1);
        assertThat(one.without())
                .singleElement()
                .satisfies(without -> assertThat(without.because())
                        .first()
                        .asString()
                        .contains(
                                "Klavierhaus Moll",
                                one.lines().getFirst().request().number()));
        Sharing two = propose(new Rules(1, 2, 4, true, false));
        assertThat(two.lines())
                .extracting(line -> line.request().number())
                .containsExactlyInAnyOrder(first.number(), second.number());
        assertThat(two.without()).isEmpty();
    }

    @Test
    void no_company_is_asked_more_often_than_wanted() {
        request("Zwei Gruppenräume brauchen Farbe: Wer hilft beim Streichen?");
        request("Unser Vereinsheim soll gestrichen werden, wer streicht mit?");
        site.in(() -> app.bean(Organisations.class)
                .register(
                        NewOrganisation.company("Malerbetrieb Sticht", "Saarbrücken", "10041100")
                                .inBranch("43.34", "2025"),
                        claudia));
        assertThat(propose(new Rules(1, 1, 4, false, false)).lines()).hasSize(2);
        Sharing once = propose(new Rules(1, 1, 1, false, false));
        assertThat(once.lines()).hasSize(1);
        assertThat(once.without().getFirst().because()).first().asString().contains("nicht öfter gefragt");
    }

    private Sharing propose(Rules rules) {
        return site.in(() -> sharings.propose(sharings.open(), rules, Locale.GERMAN));
    }

    private void offer(String name, String what) {
        site.run(() -> {
            OrganisationId giver = app.bean(Organisations.class)
                    .register(NewOrganisation.company(name, "Saarbrücken", "10041100"), claudia);
            app.bean(Offers.class).publish(NewOffer.of(name, what).by(giver), claudia);
        });
    }

    private SupportRequest request(String question) {
        return site.in(() -> {
            SupportRequests requests = app.bean(SupportRequests.class);
            SupportRequestId id = requests.submit(
                    NewRequest.asking("Kita Regenbogen e.V.", question)
                            .place("10041100", "Saarbrücken", false)
                            .channel(Channel.DEMO)
                            .build(),
                    claudia);
            RequestLedger ledger = app.bean(RequestLedger.class);
            new TransactionTemplate(app.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                ledger.append(id, Step.SCREENED, claudia, null, NextActor.GROUP, "");
                ledger.append(id, Step.ACCEPTED, claudia, null, NextActor.GROUP, "");
                ledger.append(id, Step.SEARCHING, claudia, null, NextActor.GROUP, "");
            });
            return requests.get(id);
        });
    }
}
