package de.zusammenspiel.agreement;

import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the case along when its agreements have moved. A case may have several: it takes a step when the last of them
 * has taken it, and it never goes back.
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

    void agreed(Agreement one, Actor by) {
        SupportRequestId id = one.request();
        if (id == null) {
            return;
        }
        List<Agreement> all = live(id);
        boolean allConfirmed = all.stream().noneMatch(other -> other.state().isChangeable());
        boolean covered = one.origin() != Origin.CHALLENGE
                || requests.get(id).step() == Step.PLEDGED
                || challenges.coverage(id).full();
        if (allConfirmed && covered) {
            LocalDate due = all.stream()
                    .map(Agreement::firstContactUntil)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            advance(id, Step.AGREED, by, due, NextActor.RUNNER, "");
        }
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
