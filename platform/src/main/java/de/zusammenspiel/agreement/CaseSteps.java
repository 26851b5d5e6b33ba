package de.zusammenspiel.agreement;

import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.outreach.PledgeState;
import de.zusammenspiel.outreach.events.RequestCovered;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the case along when its agreements have moved. A case may have several: it takes a step when the last of them
 * has taken it. It goes back to the search when an agreement is cancelled or covers only a part.
 */
@Component
class CaseSteps {
    private static final int DAYS_TO_THANK = 7;
    private static final int DAYS_TO_RATE = 30;

    private final AgreementStore store;
    private final EffectStore effects;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Challenges challenges;
    private final Clock clock;

    CaseSteps(
            AgreementStore store,
            EffectStore effects,
            SupportRequests requests,
            RequestLedger ledger,
            Challenges challenges,
            Clock clock) {
        this.store = store;
        this.effects = effects;
        this.requests = requests;
        this.ledger = ledger;
        this.challenges = challenges;
        this.clock = clock;
    }

    /**
     * Holds the request before anything of its agreement is written: another promise for the same need waits until this
     * one is counted, and two never wait for each other.
     */
    void hold(Agreement one) {
        SupportRequestId id = one.request();
        if (id != null) {
            ledger.lock(id);
        }
    }

    /** Must run while the request is held. */
    void agreed(Agreement one, Actor by) {
        SupportRequestId id = one.request();
        if (id == null) {
            return;
        }
        Amount given = AgreedAmounts.of(one);
        store.pledgeOf(one.id())
                .map(PledgeId::new)
                .ifPresent(pledge -> challenges.agreedOn(pledge, given.persons(), given.hours(), given.pieces(), by));
        if (isSearching(id) && (challenges.coverage(id).full() || !isFilledByDrafts(id))) {
            challenges.searchOn(id, by);
        }
        if (!isSearching(id)) {
            allAgreed(id, by);
        }
    }

    /** The promises are enough, perhaps only now that the coordinator says so: the case catches up with them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestCovered covered) {
        List<Agreement> all = live(covered.request());
        if (all.isEmpty()) {
            return;
        }
        Actor by = Actor.system();
        if (allAgreed(covered.request(), by)) {
            all.stream()
                    .filter(one -> one.state() == AgreementState.RUNNING)
                    .findFirst()
                    .ifPresent(one -> running(one, "", by));
            finished(all.getFirst(), by);
        }
    }

    /** It will not come to this: what nobody else has promised is searched for again. True when it is. Held, too. */
    boolean cancelled(Agreement one, Actor by) {
        SupportRequestId id = one.request();
        if (id == null) {
            return false;
        }
        PledgeId broken = store.pledgeOf(one.id()).map(PledgeId::new).orElse(null);
        if (broken != null || one.agreedAt() != null) { // a draft without a promise never counted
            challenges.reopen(id, broken, by);
        }
        List<Agreement> left = live(id);
        if (!left.isEmpty() && requests.get(id).step() != Step.SEARCHING) {
            allAgreed(id, by);
            finished(left.getFirst(), by);
        }
        return requests.get(id).step() == Step.SEARCHING;
    }

    private boolean allAgreed(SupportRequestId id, Actor by) {
        List<Agreement> all = live(id);
        if (all.stream().anyMatch(other -> other.state().isChangeable()) || isPromisedWithoutAgreement(id)) {
            return false;
        }
        LocalDate due = all.stream()
                .map(Agreement::firstContactUntil)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        advance(id, Step.AGREED, by, due, NextActor.RUNNER, "");
        return true;
    }

    private boolean isPromisedWithoutAgreement(SupportRequestId id) {
        List<UUID> done = store.pledgesOf(id);
        return challenges.pledgesOf(id).stream()
                .filter(pledge -> pledge.state().stands())
                .filter(pledge -> !pledge.full() || pledge.state() == PledgeState.CHOSEN)
                .anyMatch(pledge -> !done.contains(pledge.id().value()));
    }

    private boolean isSearching(SupportRequestId id) {
        return challenges.searching(requests.get(id));
    }

    /** Promises and confirmed gifts add up in the outreach; agreements on their way may fill what is missing there. */
    private boolean isFilledByDrafts(SupportRequestId id) {
        List<Amount> direct = live(id).stream()
                .filter(other ->
                        other.origin() != Origin.CHALLENGE && other.state().isChangeable())
                .map(AgreedAmounts::of)
                .toList();
        return !direct.isEmpty() && AgreedAmounts.fill(challenges.coverage(id).parts(), direct);
    }

    void running(Agreement one, String note, Actor by) {
        if (one.request() != null) {
            advance(
                    one.request(),
                    Step.IN_DELIVERY,
                    by,
                    one.until(),
                    note.isEmpty() ? NextActor.RUNNER : NextActor.COORDINATOR,
                    note);
        }
    }

    void finished(Agreement one, Actor by) {
        SupportRequestId id = one.request();
        if (id == null) {
            return;
        }
        List<Agreement> all = live(id);
        if (!all.stream().allMatch(other -> other.state().isFinished())) {
            return;
        }
        boolean kept = all.stream().anyMatch(other -> other.state().isKept());
        advance(
                id,
                kept ? Step.COMPLETED : Step.NOT_FULFILLED,
                by,
                kept ? today().plusDays(DAYS_TO_THANK) : null,
                kept ? NextActor.RUNNER : NextActor.NOBODY,
                "");
    }

    void thankedOrRated(Agreement one, Actor by) {
        SupportRequestId id = one.request();
        if (id == null) {
            return;
        }
        List<Agreement> kept =
                live(id).stream().filter(other -> other.state().isKept()).toList();
        if (kept.isEmpty() || kept.stream().anyMatch(other -> other.thankedAt() == null)) {
            return;
        }
        if (requests.get(id).step() == Step.COMPLETED) {
            advance(id, Step.THANKED, by, today().plusDays(DAYS_TO_RATE), NextActor.RUNNER, "");
        }
        if (kept.stream().allMatch(other -> effects.of(other.id()).isPresent())) {
            advance(id, Step.EVALUATED, by, null, NextActor.NOBODY, "");
        }
    }

    /** Another way may have taken the case elsewhere; then it stays there. */
    private void advance(
            SupportRequestId id, Step step, Actor by, @Nullable LocalDate due, NextActor next, String note) {
        SupportRequest request = requests.get(id);
        boolean again = request.step() == step && note.isEmpty();
        if (!again && step.predecessors().contains(request.step())) {
            ledger.append(id, step, by, due, next, note);
        }
    }

    private List<Agreement> live(SupportRequestId id) {
        return store.of(id).stream()
                .filter(other -> other.state() != AgreementState.CANCELLED)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
