package de.zusammenspiel.agreement;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reminds of the first contact, asks both sides how it went the day after, and asks once more after a week. */
@Component
class AgreementJob implements SiteJob {
    private static final Duration PATIENCE = Duration.ofDays(7);
    private final AgreementStore store;
    private final CompletionStore completions;
    private final AgreementLetters letters;
    private final Clock clock;

    AgreementJob(AgreementStore store, CompletionStore completions, AgreementLetters letters, Clock clock) {
        this.store = store;
        this.completions = completions;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "agreement-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void runFor(Site site) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Texts.ZONE);
        for (Agreement agreement : store.toRemind(today)) {
            letters.firstContact(agreement);
            store.reminded(agreement.id(), now);
        }
        for (Agreement agreement : store.toAsk(today)) {
            ask(agreement, false);
            store.asked(agreement.id(), now);
        }
        for (Agreement agreement : store.toAskAgain(now.minus(PATIENCE))) {
            ask(agreement, true);
            store.askedAgain(agreement.id(), now);
        }
    }

    /** Whoever has answered already is left in peace. */
    private void ask(Agreement agreement, boolean again) {
        Set<Side> answered =
                completions.of(agreement.id()).stream().map(Completion::side).collect(Collectors.toSet());
        agreement.parties().stream()
                .filter(party -> !answered.contains(party.side()))
                .forEach(party -> letters.howWasIt(agreement, party, again));
    }
}
