package de.zusammenspiel.agreement;

import de.zusammenspiel.agreement.events.CooperationCompleted;
import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.matching.events.PromiseKept;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** From the promise to its end: running, stuck, and the one question to both sides. */
@Component
class Deliveries {
    static final String QUESTION = "abschluss";
    /** Whoever was asked again so lately is not asked once more. */
    private static final Duration ASKED_JUST_NOW = Duration.ofDays(1);

    private final AgreementStore store;
    private final CompletionStore completions;
    private final AgreementLetters letters;
    private final ValuationStore valuations;
    private final Rates rates;
    private final CaseSteps steps;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(
            AgreementStore store,
            CompletionStore completions,
            AgreementLetters letters,
            ValuationStore valuations,
            Rates rates,
            CaseSteps steps,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.completions = completions;
        this.letters = letters;
        this.valuations = valuations;
        this.rates = rates;
        this.steps = steps;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    void report(Agreement agreement, DeliveryReport report, Actor by) {
        String reason = report instanceof DeliveryReport.Stuck stuck ? stuck.reason() : "";
        boolean stuck = report instanceof DeliveryReport.Stuck;
        if (!stuck && agreement.waitsForCouncil()) {
            throw new NotNow(agreement.state(), "hand over before the council has decided");
        }
        steps.hold(agreement);
        if (!store.move(
                agreement.id(),
                AgreementState.underWay(),
                stuck ? AgreementState.STUCK : AgreementState.RUNNING,
                reason,
                clock.instant())) {
            throw new NotNow(agreement.state(), "report");
        }
        steps.running(agreement, reason, by);
        journal.record(
                by,
                "Agreement",
                agreement.id().value(),
                stuck ? "deliveryStuck" : "deliveryRunning",
                Map.of("reason", reason));
    }

    /** Nobody can have handed over what may not be handed over yet; that nothing came of it may be said at any time. */
    private static void requireCouncil(Agreement agreement, CompletionAnswer answer) {
        if (agreement.waitsForCouncil() && !(answer instanceof CompletionAnswer.No)) {
            throw new NotNow(agreement.state(), "complete before the council has decided");
        }
    }

    void complete(AgreementId id, Side side, CompletionAnswer answer, @Nullable Again again, Actor by) {
        Agreement agreement = open(id);
        requireCouncil(agreement, answer);
        Completion said = completion(agreement, side, answer, again, by);
        completions.put(id, side, said);
        links.answered(QUESTION, agreement.party(side).id());
        journal.record(
                by,
                "Agreement",
                id.value(),
                "completionAnswered",
                Map.of(
                        "name", agreement.party(side).organisationName(),
                        "answer", said.answer().name(),
                        "note", said.note()));
        List<Completion> both = completions.of(id);
        if (both.size() == Side.values().length && agree(both)) {
            finish(agreement, said, by);
        }
    }

    List<Party> unanswered(Agreement agreement) {
        Set<Side> answered =
                completions.of(agreement.id()).stream().map(Completion::side).collect(Collectors.toSet());
        return agreement.parties().stream()
                .filter(party -> !answered.contains(party.side()))
                .toList();
    }

    List<Party> toAskAgain(Agreement agreement) {
        boolean may = agreement.state().isUnderWay()
                && store.mayAskAgain(agreement.id(), clock.instant().minus(ASKED_JUST_NOW));
        return may ? unanswered(agreement) : List.of();
    }

    int askAgain(Agreement agreement, Actor by) {
        if (!agreement.state().isUnderWay()) {
            throw new NotNow(agreement.state(), "ask");
        }
        Instant now = clock.instant();
        if (!store.claimAskAgain(agreement.id(), now, now.minus(ASKED_JUST_NOW))) {
            return 0;
        }
        List<Party> asked = unanswered(agreement).stream()
                .filter(party -> party.contactEmail() != null)
                .toList();
        asked.forEach(party -> letters.howWasIt(agreement, party, true));
        store.asked(agreement.id(), now);
        journal.record(
                by, "Agreement", agreement.id().value(), "completionAskedAgain", Map.of("number", agreement.number()));
        return asked.size();
    }

    void resolve(AgreementId id, CompletionAnswer answer, Actor by) {
        Agreement agreement = open(id);
        requireCouncil(agreement, answer);
        Completion settled = completion(agreement, Side.COMPANY, answer, null, by);
        completions.put(id, null, settled);
        journal.record(
                by,
                "Agreement",
                id.value(),
                "completionResolved",
                Map.of("answer", settled.answer().name()));
        finish(agreement, settled, by);
    }

    private Agreement open(AgreementId id) {
        steps.hold(store.find(id).orElseThrow(() -> new NotFound("agreement")));
        AgreementState state = store.lock(id).orElseThrow(() -> new NotFound("agreement"));
        if (!state.isUnderWay()) {
            throw new NotNow(state, "complete");
        }
        return store.find(id).orElseThrow(() -> new NotFound("agreement"));
    }

    private Completion completion(
            Agreement agreement, Side side, CompletionAnswer answer, @Nullable Again again, Actor by) {
        List<Amount> agreed =
                agreement.contributions().stream().map(Contribution::amount).toList();
        List<Amount> amounts = switch (answer) {
            case CompletionAnswer.AsAgreed yes -> agreed;
            case CompletionAnswer.Different other -> {
                if (other.amounts().size() != agreed.size()) {
                    throw new IllegalArgumentException("one amount for each contribution");
                }
                yield other.amounts();
            }
            case CompletionAnswer.No no -> Collections.nCopies(agreed.size(), Amount.NONE);
        };
        String note = switch (answer) {
            case CompletionAnswer.AsAgreed yes -> "";
            case CompletionAnswer.Different other -> other.note();
            case CompletionAnswer.No no -> no.reason();
        };
        return new Completion(side, answer.kind(), note, amounts, again, clock.instant(), by.label());
    }

    private static boolean agree(List<Completion> both) {
        Completion first = both.getFirst();
        Completion second = both.getLast();
        return first.answer() == second.answer() && first.amounts().equals(second.amounts());
    }

    private void finish(Agreement agreement, Completion how, Actor by) {
        Instant now = clock.instant();
        AgreementState result = switch (how.answer()) {
            case AS_AGREED -> AgreementState.DONE;
            case DIFFERENT -> less(agreement, how) ? AgreementState.PARTLY_DONE : AgreementState.DONE;
            case NO -> AgreementState.NOT_DONE;
        };
        AgreementId id = agreement.id();
        if (!store.move(id, AgreementState.underWay(), result, "", now)) {
            throw new NotNow(agreement.state(), "complete");
        }
        store.finished(id, now);
        if (result.isKept()) {
            valuations.replace(
                    id, Counting.count(Valuation.Moment.ACTUAL, actual(agreement, how), rates.on(today())), now);
        }
        agreement.parties().forEach(party -> links.answered(QUESTION, party.id()));
        Agreement over = store.find(id).orElseThrow(() -> new NotFound("agreement"));
        steps.finished(over, by);
        SiteId site = CurrentSite.require();
        events.publishEvent(new CooperationCompleted(
                site, id.value(), agreement.company(), agreement.nonProfit(), result.name(), now));
        if (result.isKept()) {
            events.publishEvent(new PromiseKept(
                    site,
                    agreement.company(),
                    id.value(),
                    now,
                    agreement.given(Side.COMPANY).stream()
                            .map(Contribution::what)
                            .collect(Collectors.joining("; "))));
        }
    }

    static List<Contribution> actual(Agreement agreement, Completion how) {
        List<Contribution> actual = new ArrayList<>();
        for (int i = 0; i < agreement.contributions().size(); i++) {
            actual.add(agreement.contributions().get(i).amount(how.amounts().get(i)));
        }
        return actual;
    }

    /** Whether the company gave less of anything than agreed. */
    private static boolean less(Agreement agreement, Completion how) {
        for (int i = 0; i < agreement.contributions().size(); i++) {
            Contribution agreed = agreement.contributions().get(i);
            Amount given = how.amounts().get(i);
            Integer agreedPieces = agreed.pieces();
            Integer givenPieces = given.pieces();
            boolean fewer = agreedPieces != null && (givenPieces == null ? 0 : givenPieces) < agreedPieces;
            if (agreed.giver() == Side.COMPANY && (fewer || given.totalHours() < agreed.totalHours())) {
                return true;
            }
        }
        return false;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
