package de.zusammenspiel.outreach;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matching.events.AnswerGiven;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Links;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a company's answer does. The request is held from the first look to the commit, so that parts add up. */
@Component
class Answers {
    private final ChallengeStore challenges;
    private final PledgeStore pledges;
    private final SupportRequests requests;
    private final Settlement settlement;
    private final KeptOffers keptOffers;
    private final QuantityWords words;
    private final OutreachLetters letters;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Answers(
            ChallengeStore challenges,
            PledgeStore pledges,
            SupportRequests requests,
            Settlement settlement,
            KeptOffers keptOffers,
            QuantityWords words,
            OutreachLetters letters,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.challenges = challenges;
        this.pledges = pledges;
        this.requests = requests;
        this.settlement = settlement;
        this.keptOffers = keptOffers;
        this.words = words;
        this.letters = letters;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the company may still say something, or something else. */
    boolean open(Challenge challenge, SupportRequest request) {
        Step step = request.step();
        if (challenge.state() == ChallengeState.WITHDRAWN) {
            return false;
        }
        if (Settlement.SEARCH.contains(step) || step == Step.PLEDGED) {
            return true;
        }
        if (step.isEndWithoutHelp()) {
            return false;
        }
        return pledges.of(challenge.id()).stream()
                .noneMatch(pledge -> pledge.state().stands());
    }

    /** Must run while the request is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AnswerOutcome take(Challenge challenge, Answer answer, AnswerDetails details, Actor by) {
        SupportRequest request = requests.get(challenge.request());
        if (same(challenge, answer, details)) {
            return new AnswerOutcome.Unchanged();
        }
        if (!open(challenge, request)) {
            return new AnswerOutcome.Closed();
        }
        boolean stood = pledges.of(challenge.id()).stream()
                .anyMatch(pledge -> pledge.state().stands());
        pledges.withdraw(challenge.id());
        keptOffers.drop(challenge.keptOffer(), by);
        // Whoever takes back the yes that covered the request opens it again, and may give another answer to it.
        boolean needed = Settlement.SEARCH.contains(request.step()) || (request.step() == Step.PLEDGED && stood);
        AnswerOutcome outcome = switch (answer) {
            case YES -> needed ? whole(challenge, request, details, by) : late(challenge, request, answer, details, by);
            case PARTLY ->
                needed ? part(challenge, request, details, by) : late(challenge, request, answer, details, by);
            case LATER -> {
                Optional<OfferId> offer =
                        keptOffers.keep(challenge, request, details.what(), details.quantity(), details.from(), by);
                store(challenge, ChallengeState.LATER, answer, details, offer.orElse(null), by);
                settlement.settle(request.id(), by);
                yield new AnswerOutcome.Postponed(offer.orElse(null));
            }
            case NO -> {
                store(challenge, ChallengeState.REFUSED, answer, details, null, by);
                settlement.settle(request.id(), by);
                yield new AnswerOutcome.Refused();
            }
        };
        tell(challenge, requests.get(request.id()), answer, details, outcome, by);
        return outcome;
    }

    private boolean same(Challenge challenge, Answer answer, AnswerDetails details) {
        if (challenge.answer() != answer || !challenge.answerNote().equals(details.note())) {
            return false;
        }
        return switch (answer) {
            case YES, NO -> true;
            case LATER -> Objects.equals(challenge.laterFrom(), details.from());
            case PARTLY -> samePart(challenge, details);
        };
    }

    private boolean samePart(Challenge challenge, AnswerDetails details) {
        List<Pledge> given = pledges.of(challenge.id()).stream()
                .filter(pledge -> pledge.state() != PledgeState.WITHDRAWN)
                .toList();
        return !given.isEmpty()
                && given.stream().allMatch(pledge -> pledge.what().equals(details.what()))
                && total(given).equals(new Total(details.quantity()));
    }

    private static Total total(List<Pledge> given) {
        Total total = new Total(Quantity.NONE);
        for (Pledge pledge : given) {
            total = total.plus(new Total(pledge.quantity()));
        }
        return total;
    }

    /** A quantity with nothing for what was not named. */
    private record Total(int persons, double hours, int pieces) {
        Total(Quantity quantity) {
            this(
                    Objects.requireNonNullElse(quantity.persons(), 0),
                    Objects.requireNonNullElse(quantity.hours(), 0.0),
                    Objects.requireNonNullElse(quantity.pieces(), 0));
        }

        Total plus(Total other) {
            return new Total(persons + other.persons, hours + other.hours, pieces + other.pieces);
        }
    }

    private AnswerOutcome whole(Challenge challenge, SupportRequest request, AnswerDetails details, Actor by) {
        Pledge pledge = pledge(
                challenge,
                true,
                details,
                new Quantity(request.persons(), request.hours(), request.pieces()),
                PledgeState.OFFERED);
        store(challenge, ChallengeState.PLEDGED, Answer.YES, details, null, by);
        settlement.settle(request.id(), by);
        return pledges.find(pledge.id()).orElseThrow().state() == PledgeState.CHOSEN
                ? new AnswerOutcome.Pledged(pledge.id())
                : new AnswerOutcome.Considered(pledge.id());
    }

    private AnswerOutcome part(Challenge challenge, SupportRequest request, AnswerDetails details, Actor by) {
        Quantity given = details.quantity();
        Quantity counting =
                settlement.sum(request, settlement.standing(request.id())).counting(given);
        if (given.isNamed() && !counting.isNamed()) {
            // Parts of others fill the need; a whole yes may still wait for the coordinator's choice.
            return late(challenge, request, Answer.PARTLY, details, by);
        }
        Pledge pledge = pledge(challenge, false, details, counting, PledgeState.OFFERED);
        Quantity rest = Sum.rest(given, counting);
        OfferId kept = null;
        if (rest.isNamed()) {
            pledge(challenge, false, details, rest, PledgeState.SURPLUS);
            kept = keptOffers
                    .keep(challenge, request, details.what(), rest, null, by)
                    .orElse(null);
        }
        store(challenge, ChallengeState.PARTLY_PLEDGED, Answer.PARTLY, details, kept, by);
        settlement.settle(request.id(), by);
        SupportRequest now = requests.get(request.id());
        List<Pledge> all = pledges.of(request.id());
        return new AnswerOutcome.Counted(
                pledge.id(), words.coverage(now, settlement.sum(now, all), all, Locale.GERMAN), rest.isNamed());
    }

    /** The need is covered: thank you, and we remember. */
    private AnswerOutcome late(
            Challenge challenge, SupportRequest request, Answer answer, AnswerDetails details, Actor by) {
        Quantity given = answer == Answer.YES
                ? new Quantity(request.persons(), request.hours(), request.pieces())
                : details.quantity();
        pledge(challenge, answer == Answer.YES, details, given, PledgeState.SURPLUS);
        OfferId kept = keptOffers
                .keep(challenge, request, details.what(), given, null, by)
                .orElse(null);
        store(challenge, ChallengeState.SURPLUS, answer, details, kept, by);
        settlement.settle(request.id(), by);
        return new AnswerOutcome.Surplus(kept);
    }

    private Pledge pledge(
            Challenge challenge, boolean full, AnswerDetails details, Quantity quantity, PledgeState state) {
        Pledge pledge = new Pledge(
                new PledgeId(ids.next()),
                challenge.id(),
                challenge.request(),
                challenge.organisation(),
                challenge.organisationName(),
                full,
                details.what(),
                quantity.persons(),
                quantity.hours(),
                quantity.pieces(),
                state,
                details.wantsReceipt(),
                clock.instant());
        pledges.insert(pledge);
        return pledge;
    }

    private void store(
            Challenge challenge,
            ChallengeState state,
            Answer answer,
            AnswerDetails details,
            @Nullable OfferId keptOffer,
            Actor by) {
        challenges.answered(challenge.id(), state, answer, clock.instant(), by.label(), details, keptOffer);
    }

    private void tell(
            Challenge before,
            SupportRequest request,
            Answer answer,
            AnswerDetails details,
            AnswerOutcome outcome,
            Actor by) {
        Instant now = clock.instant();
        journal.record(
                by,
                "SupportRequest",
                request.id().value(),
                "challengeAnswered" + answer,
                Map.of("organisation", before.organisationName(), "number", before.number()));
        links.answered(OutreachLetters.ANSWER, before.id().value());
        events.publishEvent(new AnswerGiven(
                CurrentSite.require(), before.organisation(), before.id().value(), answer.name(), now));
        boolean byThemselves = by.kind() == Actor.Kind.GUEST;
        if (byThemselves || answer != Answer.NO) {
            letters.thanks(before, request, told(outcome));
        }
        if (byThemselves || !Objects.equals(by.account(), before.askedBy())) {
            letters.news(before, request.question(), answer, details.note());
        }
    }

    private static OutreachLetterKinds.Outcome told(AnswerOutcome outcome) {
        return switch (outcome) {
            case AnswerOutcome.Pledged pledged -> OutreachLetterKinds.Outcome.PLEDGED;
            case AnswerOutcome.Considered considered -> OutreachLetterKinds.Outcome.CONSIDERED;
            case AnswerOutcome.Counted counted ->
                counted.tooMuch() ? OutreachLetterKinds.Outcome.TOO_MUCH : OutreachLetterKinds.Outcome.COUNTED;
            case AnswerOutcome.Surplus surplus -> OutreachLetterKinds.Outcome.SURPLUS;
            case AnswerOutcome.Postponed postponed -> OutreachLetterKinds.Outcome.POSTPONED;
            case AnswerOutcome.Refused refused -> OutreachLetterKinds.Outcome.REFUSED;
            case AnswerOutcome.Unchanged unchanged -> OutreachLetterKinds.Outcome.REFUSED;
            case AnswerOutcome.Closed closed -> OutreachLetterKinds.Outcome.REFUSED;
        };
    }
}
