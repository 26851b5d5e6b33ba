package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.events.RequestCovered;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when an ask or an answer changes the picture of a request: covered, to be chosen from, or still to be
 * searched for. Always runs while the request is held ({@link RequestLedger#lock}), so that two answers never count the
 * same need twice.
 */
@Component
class Settlement {
    /** Steps during which companies are asked. */
    static final Set<Step> SEARCH = EnumSet.of(Step.ACCEPTED, Step.FAST_TRACKED, Step.SEARCHING, Step.NOT_PLACED);

    private static final Set<Step> AGREED = EnumSet.of(Step.PLEDGED, Step.AGREED, Step.IN_DELIVERY);
    private static final int DAYS_TO_CHOOSE = 2;
    private static final int DAYS_TO_ASK_ON = 3;
    private static final int DAYS_TO_AGREE = 7;

    private final ChallengeStore challenges;
    private final PledgeStore pledges;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Offers offers;
    private final KeptOffers keptOffers;
    private final DirectGifts gifts;
    private final OutreachLetters letters;
    private final Sites sites;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settlement(
            ChallengeStore challenges,
            PledgeStore pledges,
            SupportRequests requests,
            RequestLedger ledger,
            Offers offers,
            KeptOffers keptOffers,
            DirectGifts gifts,
            OutreachLetters letters,
            Sites sites,
            ApplicationEventPublisher events,
            Clock clock) {
        this.challenges = challenges;
        this.pledges = pledges;
        this.requests = requests;
        this.ledger = ledger;
        this.offers = offers;
        this.keptOffers = keptOffers;
        this.gifts = gifts;
        this.letters = letters;
        this.sites = sites;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(SupportRequestId id, Actor by) {
        SupportRequest request = requests.get(id);
        List<Pledge> standing = standing(id);
        List<Pledge> wholes = standing.stream().filter(Settlement::toChoose).toList();
        boolean waiting = challenges.of(id).stream().anyMatch(one -> one.state() == ChallengeState.ASKED);
        boolean full = sum(request, standing).full();
        // What both sides have confirmed leaves nothing to choose; promised parts and a whole yes still compete.
        boolean given = sum(request, List.of()).full();
        if (given || (full && wholes.isEmpty())) {
            cover(request, by);
        } else if (standing.size() == 1 && wholes.size() == 1 && !waiting) {
            take(wholes.getFirst(), by);
            cover(request, by);
        } else {
            search(request, waiting, full || !wholes.isEmpty(), by);
        }
    }

    /** What is promised and what is given without having been asked. */
    Sum sum(SupportRequest request, List<Pledge> pledges) {
        return Sum.of(request, pledges, gifts.of(request.id()));
    }

    List<Pledge> standing(SupportRequestId id) {
        return pledges.of(id).stream().filter(pledge -> pledge.state().stands()).toList();
    }

    private static boolean toChoose(Pledge pledge) {
        return pledge.full() && pledge.state() == PledgeState.OFFERED;
    }

    /** The offer behind a pledge goes with it. */
    void take(Pledge pledge, Actor by) {
        if (pledge.state() == PledgeState.OFFERED
                && !pledges.move(pledge.id(), PledgeState.OFFERED, PledgeState.CHOSEN)) {
            throw new NotToChoose("pledge " + pledge.id() + " does not stand");
        }
        challenges
                .find(pledge.challenge())
                .map(Challenge::offer)
                .filter(offer -> pledge.full())
                .map(offers::get)
                .filter(offer -> offer.state() == OfferState.OPEN || offer.state() == OfferState.RESERVED)
                .map(Offer::id)
                .ifPresent(offer -> offers.take(offer, pledge.request(), by));
    }

    /** Nothing more is needed: what counts is taken, everybody else who said yes hears so. */
    void cover(SupportRequest request, Actor by) {
        List<Pledge> standing = standing(request.id());
        for (Pledge pledge : standing) {
            if (toChoose(pledge)) {
                thankFor(pledge, request, by);
            } else {
                take(pledge, by);
            }
        }
        for (Challenge challenge : challenges.of(request.id())) {
            if (challenge.state() == ChallengeState.PLANNED) {
                challenges.move(challenge.id(), ChallengeState.PLANNED, ChallengeState.WITHDRAWN);
            }
        }
        if (SEARCH.contains(request.step())) {
            ledger.append(request.id(), Step.PLEDGED, by, today().plusDays(DAYS_TO_AGREE), NextActor.COORDINATOR, "");
            events.publishEvent(new RequestCovered(CurrentSite.require(), request.id()));
        }
    }

    /** A yes that is not needed in the end. */
    void thankFor(Pledge pledge, SupportRequest request, Actor by) {
        if (!pledges.move(pledge.id(), pledge.state(), PledgeState.SURPLUS)) {
            throw new NotToChoose("pledge " + pledge.id() + " does not stand");
        }
        Challenge challenge = challenges.find(pledge.challenge()).orElseThrow();
        challenges.surplus(
                challenge.id(),
                keptOffers
                        .keep(challenge, request, pledge.what(), pledge.quantity(), null, by)
                        .orElse(null));
        letters.surplus(challenge, request);
    }

    /** Amounts of an agreement replace those of its pledge where they say something else about what was asked for. */
    void agreedOn(Pledge pledge, Quantity agreed, Actor by) {
        SupportRequest request = requests.get(pledge.request());
        if (!pledge.state().stands()
                || !comparable(request, agreed)
                || pledge.quantity().equals(agreed)) {
            return;
        }
        boolean whole =
                pledge.full() && Sum.of(request, List.of(pledge.part(agreed))).full();
        if (!whole) {
            pledges.agreedOn(pledge.id(), agreed);
            settle(request.id(), by);
        }
    }

    /** Every amount that was asked for is named, so that what is missing can be told. */
    private static boolean comparable(SupportRequest request, Quantity agreed) {
        List<Coverage.Part> asked = Sum.of(request, List.of()).parts();
        return asked.stream().allMatch(part -> switch (part.unit()) {
                    case PERSONS -> agreed.persons() != null;
                    case HOURS -> agreed.hours() != null;
                    case PIECES -> agreed.pieces() != null;
                })
                && !asked.isEmpty();
    }

    /** A promise is gone: its offer is free again, and what nobody else covers is searched for. */
    void reopen(SupportRequestId id, @Nullable Pledge broken, Actor by) {
        if (broken != null && pledges.move(broken.id(), broken.state(), PledgeState.WITHDRAWN)) {
            Challenge challenge = challenges.find(broken.challenge()).orElseThrow();
            challenges.move(challenge.id(), challenge.state(), ChallengeState.WITHDRAWN);
            Offer offer = challenge.offer() == null ? null : offers.get(challenge.offer());
            if (offer != null && offer.state() == OfferState.TAKEN) {
                offers.release(offer.id(), by);
            }
        }
        SupportRequest request = requests.get(id);
        if (!AGREED.contains(request.step()) || sum(request, standing(id)).full()) {
            return;
        }
        ledger.append(id, Step.SEARCHING, by, today(), NextActor.COORDINATOR, "");
    }

    private void search(SupportRequest request, boolean waiting, boolean toChoose, Actor by) {
        if (!SEARCH.contains(request.step()) && request.step() != Step.PLEDGED) {
            return; // what is agreed stays agreed; the agreement says what is still missing
        }
        NextActor next = toChoose
                ? NextActor.COORDINATOR
                : waiting ? NextActor.COMPANY : sites.current().hasGroup() ? NextActor.GROUP : NextActor.COORDINATOR;
        LocalDate due = toChoose
                ? today().plusDays(DAYS_TO_CHOOSE)
                : waiting ? firstRest(request.id()) : today().plusDays(DAYS_TO_ASK_ON);
        if (request.step() != Step.SEARCHING
                || request.next() != next
                || (waiting && !Objects.equals(request.due(), due))) {
            ledger.append(request.id(), Step.SEARCHING, by, due, next, "");
        }
    }

    private LocalDate firstRest(SupportRequestId id) {
        return challenges.of(id).stream()
                .filter(one -> one.state() == ChallengeState.ASKED)
                .map(Challenge::restsOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
