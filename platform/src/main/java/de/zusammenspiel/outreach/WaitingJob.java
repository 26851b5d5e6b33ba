package de.zusammenspiel.outreach;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * No answer: after a week the member is reminded (never the company), after two the challenge rests without a minus, and
 * the next candidate opens. Where the need is covered or over meanwhile, waiting ends quietly.
 */
@Component
class WaitingJob implements SiteJob {
    private final ChallengeStore store;
    private final Settlement settlement;
    private final RequestLedger ledger;
    private final OutreachLetters letters;
    private final Journal journal;
    private final Clock clock;

    WaitingJob(
            ChallengeStore store,
            Settlement settlement,
            RequestLedger ledger,
            OutreachLetters letters,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.settlement = settlement;
        this.ledger = ledger;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outreach-waiting";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void runFor(Site site) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        for (Challenge challenge : store.toRest(today)) {
            rest(challenge);
        }
        for (Challenge challenge : store.toRemind(today)) {
            store.reminded(challenge.id(), clock.instant());
            if (Settlement.SEARCH.contains(ledger.lock(challenge.request()))) {
                letters.reminder(challenge);
            }
        }
    }

    private void rest(Challenge challenge) {
        Step step = ledger.lock(challenge.request());
        if (!store.move(challenge.id(), ChallengeState.ASKED, ChallengeState.NO_ANSWER)) {
            return; // answered this very moment
        }
        if (Settlement.SEARCH.contains(step)) {
            journal.record(
                    Actor.system(),
                    "SupportRequest",
                    challenge.request().value(),
                    "challengeRests",
                    Map.of("organisation", challenge.organisationName(), "number", challenge.number()));
            settlement.settle(challenge.request(), Actor.system());
        }
    }
}
