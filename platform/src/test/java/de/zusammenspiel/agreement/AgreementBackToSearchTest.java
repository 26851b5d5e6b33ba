package de.zusammenspiel.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.shared.Actor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A promise that falls through or covers only a part brings the case back to the search. */
class AgreementBackToSearchTest {
    private final AgreementCase a = new AgreementCase();

    @AfterEach
    void resetClock() {
        a.app.clock().reset();
    }

    @Test
    void a_cancelled_agreement_opens_the_search_again() {
        SupportRequestId request = a.sleepingBags();
        a.promised(request, a.company("Gipfelkreuz"));
        AgreementId id = a.fromPledge(request);
        a.run(() -> a.agreements.report(id, new DeliveryReport.Running(), a.coordinator));
        assertThat(a.step(request)).isEqualTo(Step.IN_DELIVERY);

        a.run(() -> a.agreements.cancel(
                id, "Das Lager ist abgebrannt.", "Im Lager hat es gebrannt; niemand kann etwas dafür.", a.coordinator));

        assertThat(a.step(request)).isEqualTo(Step.SEARCHING);
        assertThat(a.letters(request, "agreement.cancelled"))
                .extracting(SentMail::toEmail)
                .containsExactlyInAnyOrder("schoen@gipfelkreuz.example", "kern@waermestube.example");
        assertThat(a.words(request, "agreement.cancelled"))
                .allMatch(words -> words.contains("niemand kann etwas dafür") && !words.contains("abgebrannt"))
                .anyMatch(words -> words.contains("Wir suchen weiter"))
                .anyMatch(words -> words.contains("Dass Sie helfen wollten"));
        assertThat(a.in(() -> a.challenges.coverage(request)).full()).isFalse();
        assertThat(a.app.signedIn(a.site.coordinator())
                        .get(a.site.at("/heute"))
                        .ok()
                        .text())
                .contains("30 warme Schlafsäcke");
        ChallengeId next = a.promised(request, a.company("Zeltplatz"));
        a.fromPledge(next);
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
    }

    @Test
    void an_agreement_about_a_part_leaves_the_rest_to_be_searched_for() {
        SupportRequestId request =
                a.request(NewRequest.asking("Wärmestube Nordstadt", "Vor dem Winter fehlen 30 warme Schlafsäcke.")
                        .contact("Maria Kern", "kern@waermestube.example", null)
                        .kinds(ResourceKind.MATERIAL)
                        .quantities(null, null, 30)
                        .reciprocation("Logo-Nennung im Schaufenster")
                        .build());
        ChallengeId first = a.promised(request, a.company("Gipfelkreuz"));
        AgreementId id = a.fromPledge(first);
        assertThat(a.step(request)).isEqualTo(Step.PLEDGED);
        Agreement draft = a.get(id);
        Contribution fewer = draft.contributions().getFirst().pieces(20, "Stück");
        Terms terms = new Terms(
                draft.subject(),
                List.of(fewer),
                draft.deliveryNote(),
                draft.from(),
                draft.until(),
                draft.place(),
                Terms.of(draft).companyContact(),
                Terms.of(draft).nonProfitContact(),
                draft.firstContactBy(),
                draft.firstContactUntil(),
                draft.bring(),
                draft.insurance(),
                draft.counterGift(),
                draft.councilNeeded(),
                draft.councilDecidedOn());
        a.run(() -> a.agreements.change(id, draft.version(), terms, a.coordinator));
        a.run(() -> a.agreements.confirm(id, Side.COMPANY, Actor.guest("Mira Schön")));
        a.run(() -> a.agreements.confirm(id, Side.NON_PROFIT, Actor.guest("Maria Kern")));

        assertThat(a.step(request)).isEqualTo(Step.SEARCHING);
        assertThat(a.in(() -> a.challenges.coverage(request)).parts().getFirst().missing())
                .isEqualTo(10);
        a.run(() -> a.agreements.resolve(id, new CompletionAnswer.AsAgreed(), a.coordinator));
        assertThat(a.step(request)).isEqualTo(Step.SEARCHING);

        a.run(() -> a.challenges.enough(request, a.coordinator));
        assertThat(a.step(request)).isEqualTo(Step.COMPLETED);
    }

    @Test
    void what_is_agreed_by_hand_counts_in_what_is_promised_once_both_have_confirmed() {
        SupportRequestId request = a.sleepingBags();
        OrganisationId shelter = a.in(() -> a.organisations.register(
                NewOrganisation.nonProfit("Wärmestube Nordstadt", "Saarbrücken", "10041100"), a.coordinator));
        AgreementId id = a.in(() -> a.agreements.create(
                NewAgreement.between(a.company("Gipfelkreuz"), shelter, "Zehn Schlafsäcke")
                        .about(request)
                        .with(Contribution.of(Side.COMPANY, ResourceKind.MATERIAL, "Schlafsäcke")
                                .pieces(10, "Stück")),
                a.coordinator));
        assertThat(missing(request)).isEqualTo(30);

        a.run(() -> a.agreements.confirm(id, Side.COMPANY, Actor.guest("Mira Schön")));
        a.run(() -> a.agreements.confirm(id, Side.NON_PROFIT, Actor.guest("Maria Kern")));

        assertThat(missing(request)).isEqualTo(20);
        assertThat(a.step(request)).isEqualTo(Step.SEARCHING);
        String number = a.in(() -> a.requests.get(request).number());
        a.app.signedIn(a.site.coordinator())
                .get(a.site.at("/anfragen/" + number + "/ansprache"))
                .ok()
                .shows("Zugesagt: 10 von 30 Stück");

        ChallengeId rest = a.asked(request, a.company("Zeltplatz"));
        a.in(() -> a.challenges.answer(
                rest, Answer.PARTLY, AnswerDetails.part("Schlafsäcke").pieces(20), Actor.guest("Mira Schön")));
        assertThat(a.in(() -> a.challenges.coverage(request)).full()).isTrue();
        assertThat(a.step(request)).isEqualTo(Step.PLEDGED);
        a.run(() -> a.agreements.cancel(id, "Es gibt sie nicht mehr.", "Das Lager ist leer.", a.coordinator));
        assertThat(missing(request)).isEqualTo(10);
        assertThat(a.step(request)).isEqualTo(Step.SEARCHING);
    }

    private double missing(SupportRequestId request) {
        return a.in(() -> a.challenges.coverage(request)).parts().getFirst().missing();
    }
}
