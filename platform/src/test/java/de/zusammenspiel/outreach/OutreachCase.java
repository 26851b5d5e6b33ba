package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.testing.TestSite;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A site of its own, where companies are asked for thirty sleeping bags. */
final class OutreachCase {
    final TestApp app = TestApp.get();
    final TestSite site = app.newSite();
    final Challenges challenges = app.bean(Challenges.class);
    final SupportRequests requests = app.bean(SupportRequests.class);
    final Organisations organisations = app.bean(Organisations.class);
    private final TransactionTemplate transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));
    final SupportRequestId request = accepted("Wir brauchen 30 Schlafsäcke für die Notübernachtung.", 30);

    <T extends @Nullable Object> T in(Supplier<T> work) {
        return site.in(() -> transaction.execute(status -> work.get()));
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    SupportRequestId accepted(String question, @Nullable Integer pieces) {
        return in(() -> {
            Actor coordinator = site.coordinator().actor();
            SupportRequestId id = requests.submit(
                    NewRequest.asking("Wärmestube Nordstadt", question)
                            .contact("Maria Kern", "kern@waermestube.example", null)
                            .kinds(ResourceKind.MATERIAL)
                            .quantities(null, null, pieces)
                            .build(),
                    Actor.guest("Maria Kern"));
            RequestLedger ledger = app.bean(RequestLedger.class);
            for (Step step : new Step[] {Step.SCREENED, Step.ACCEPTED, Step.SEARCHING}) {
                ledger.append(id, step, coordinator, null, NextActor.GROUP, "");
            }
            return id;
        });
    }

    OrganisationId company(String name) {
        return in(() -> {
            OrganisationId id = organisations.register(
                    NewOrganisation.company(name, "Saarbrücken", "10041100"),
                    site.coordinator().actor());
            String host = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            organisations.addContact(
                    id,
                    "Mira Schön",
                    "Inhaberin",
                    "schoen@" + host + ".example",
                    "0681 4711",
                    "Visitenkarte",
                    site.coordinator().actor());
            return id;
        });
    }

    ContactId contact(OrganisationId company) {
        return in(() -> organisations.contactsOf(company).getFirst().id());
    }

    Challenge planned(OrganisationId company, Way way, TestPerson asker) {
        return in(() ->
                challenges.get(challenges.plan(request, company, null, null, way, asker.account(), "", asker.actor())));
    }

    Challenge asked(OrganisationId company) {
        Challenge challenge = planned(company, Way.CALL, site.connector());
        run(() -> challenges.asked(challenge.id(), site.connector().actor()));
        return now(challenge);
    }

    AnswerOutcome answer(Challenge challenge, Answer answer, AnswerDetails details) {
        return in(() -> challenges.answer(challenge.id(), answer, details, Actor.guest("Mira Schön")));
    }

    Challenge now(Challenge challenge) {
        return in(() -> challenges.get(challenge.id()));
    }

    SupportRequest request() {
        return in(() -> requests.get(request));
    }
}
