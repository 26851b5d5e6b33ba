package de.zusammenspiel.review;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.testing.TestSite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A site of its own with requests that are ready to be decided. */
final class ReviewHouse {
    final TestApp app = TestApp.get();
    final TestSite site;
    final Actor claudia;
    final Reviews reviews = app.bean(Reviews.class);
    final Rounds rounds = app.bean(Rounds.class);
    final Meetings meetings = app.bean(Meetings.class);
    private final SupportRequests requests = app.bean(SupportRequests.class);

    ReviewHouse(String... catchment) {
        app.clock().reset();
        site = app.newSite(List.of(catchment));
        claudia = site.coordinator().actor();
    }

    void silenceIsYes(boolean yes) {
        change(site -> new Site(
                site.id(),
                site.slug(),
                site.name(),
                site.catchment(),
                site.contactName(),
                site.contactEmail(),
                site.contactPhone(),
                site.practiceMode(),
                site.hasGroup(),
                yes));
    }

    void withoutGroup() {
        change(site -> new Site(
                site.id(),
                site.slug(),
                site.name(),
                site.catchment(),
                site.contactName(),
                site.contactEmail(),
                site.contactPhone(),
                site.practiceMode(),
                false,
                site.silenceIsYes()));
    }

    private void change(java.util.function.UnaryOperator<Site> how) {
        Sites sites = app.bean(Sites.class);
        site.run(() -> sites.change(how.apply(sites.byId(site.id()))));
    }

    SupportRequestId screened(String question) {
        return site.in(() -> {
            SupportRequestId id = requests.submit(
                    NewRequest.asking("Verein am Fluss e.V.", question)
                            .contact("Mira Schön", "mira@fluss.example", null)
                            .channel(Channel.DEMO)
                            .build(),
                    claudia);
            new TransactionTemplate(app.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> app.bean(RequestLedger.class)
                            .append(id, Step.SCREENED, claudia, null, NextActor.GROUP, ""));
            return id;
        });
    }

    SupportRequest request(SupportRequestId id) {
        return site.in(() -> requests.get(id));
    }

    Step step(SupportRequestId id) {
        return request(id).step();
    }

    TestPerson member(String name, GroupPart part) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@" + site.slug() + ".example";
        UUID account = site.in(() ->
                app.bean(Accounts.class).admit(new EmailAddress(email), name, Role.GROUP_MEMBER, part, Actor.system()));
        return new TestPerson(account, name, email);
    }

    RoundId round(LocalDate until, SupportRequestId... ids) {
        return site.in(() -> rounds.open(List.of(ids), until, claudia));
    }

    UUID voter(RoundId round, TestPerson person) {
        return site.in(
                () -> rounds.get(round).voter(person.account()).orElseThrow().id());
    }

    void on(LocalDate day) {
        app.clock().set(day);
        app.bean(SiteJobs.class).runNow("review.rounds");
    }

    Decision decision(SupportRequestId id) {
        return site.in(() -> reviews.decisionOn(id)).orElseThrow();
    }
}
