package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A site where agreements are made, with everything a test of them needs. */
final class AgreementCase {
    final TestApp app = TestApp.get();
    final TestSite site = app.newSite();
    final Agreements agreements = app.bean(Agreements.class);
    final Stories stories = app.bean(Stories.class);
    final Challenges challenges = app.bean(Challenges.class);
    final SupportRequests requests = app.bean(SupportRequests.class);
    final Organisations organisations = app.bean(Organisations.class);
    final Actor coordinator = site.coordinator().actor();
    private final TransactionTemplate transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));

    SupportRequestId request(NewRequest wanted) {
        return in(() -> {
            SupportRequestId id = requests.submit(wanted, Actor.guest(wanted.contactName()));
            RequestLedger ledger = app.bean(RequestLedger.class);
            for (Step step : List.of(Step.SCREENED, Step.ACCEPTED, Step.SEARCHING)) {
                ledger.append(id, step, coordinator, null, NextActor.GROUP, "");
            }
            return id;
        });
    }

    /** E1 of the practice, looked for. */
    SupportRequestId sleepingBags() {
        return request(NewRequest.asking("Wärmestube Nordstadt", "Vor dem Winter fehlen 30 warme Schlafsäcke.")
                .contact("Maria Kern", "kern@waermestube.example", null)
                .kinds(ResourceKind.MATERIAL)
                .quantities(null, null, 30)
                .build());
    }

    OrganisationId company(String name) {
        return in(() -> {
            OrganisationId id =
                    organisations.register(NewOrganisation.company(name, "Saarbrücken", "10041100"), coordinator);
            String host = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            organisations.addContact(
                    id, "Mira Schön", "Inhaberin", "schoen@" + host + ".example", "0681 4711", "Karte", coordinator);
            return id;
        });
    }

    ChallengeId asked(SupportRequestId request, OrganisationId company) {
        return in(() -> {
            ChallengeId id = challenges.plan(
                    request, company, null, null, Way.CALL, site.connector().account(), "", coordinator);
            challenges.asked(id, site.connector().actor());
            return id;
        });
    }

    /** Asked, and the company said yes. */
    ChallengeId promised(SupportRequestId request, OrganisationId company) {
        ChallengeId id = asked(request, company);
        in(() -> challenges.answer(id, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        return id;
    }

    AgreementId fromPledge(SupportRequestId request) {
        return in(() ->
                agreements.fromPledge(challenges.pledgesOf(request).getFirst().id(), coordinator));
    }

    AgreementId fromPledge(ChallengeId challenge) {
        return in(() ->
                agreements.fromPledge(challenges.pledgesOf(challenge).getFirst().id(), coordinator));
    }

    Agreement get(AgreementId id) {
        return in(() -> agreements.get(id));
    }

    Step step(SupportRequestId request) {
        return in(() -> requests.get(request).step());
    }

    List<SentMail> letters(SupportRequestId request, String kind) {
        return in(() -> app.bean(Outbox.class).ofCase(request.value())).stream()
                .filter(mail -> Set.of(kind).contains(mail.kind()))
                .toList();
    }

    /** What those letters say. */
    List<String> words(SupportRequestId request, String kind) {
        return letters(request, kind).stream()
                .map(mail -> in(() -> app.bean(Outbox.class).words(mail.id())))
                .toList();
    }

    <T> T in(Supplier<T> work) {
        return site.in(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }
}
