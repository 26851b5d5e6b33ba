package de.zusammenspiel.intake;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.Slice;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Numbers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers: published, kept for a request, taken, closed. Who gets a scarce one is decided under the lock of its row. */
@Service
public class Offers {
    private static final Set<OfferState> LIVE = EnumSet.of(OfferState.OPEN, OfferState.RESERVED);
    private final OfferStore store;
    private final PublicationStore publication;
    private final OfferMails mails;
    private final Numbers numbers;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Offers(
            OfferStore store,
            PublicationStore publication,
            OfferMails mails,
            Numbers numbers,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.publication = publication;
        this.mails = mails;
        this.numbers = numbers;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Offer get(OfferId id) {
        return store.find(id).orElseThrow(() -> new NotFound("offer"));
    }

    @Transactional(readOnly = true)
    public Offer byNumber(String number) {
        return store.byNumber(number).orElseThrow(() -> new NotFound("offer"));
    }

    @Transactional(readOnly = true)
    public OfferStanding standing(OfferId id) {
        return store.standing(id).orElseThrow(() -> new NotFound("offer"));
    }

    @Transactional(readOnly = true)
    public Slice<OfferCard> list(OfferFilter filter, int page) {
        int number = Math.max(1, page);
        int size = SupportRequests.PAGE_SIZE;
        return new Slice<>(store.page(filter, (number - 1) * size, size), number, size, store.count(filter));
    }

    @Transactional(readOnly = true)
    public List<OfferCard> all(OfferFilter filter) {
        return store.page(filter, 0, Integer.MAX_VALUE);
    }

    @Transactional(readOnly = true)
    public List<Offer> open() {
        return store.open();
    }

    @Transactional(readOnly = true)
    public List<OfferCard> of(OrganisationId organisation) {
        return store.cardsOf(organisation);
    }

    /** Several at once, in no order; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<Offer> these(Collection<OfferId> ids) {
        return store.these(ids);
    }

    /** An offer taken in by staff may be shown at once; one from the public form waits until the coordinator saw it. */
    @Transactional
    public OfferId publish(NewOffer offer, Actor by) {
        OfferId id = new OfferId(ids.next());
        Instant now = clock.instant();
        String number = numbers.next("G");
        store.insert(id.value(), number, offer, by.kind() == Actor.Kind.GUEST ? null : now, now);
        changed(id, now);
        record(id, by, "offerPublished", Map.of("number", number));
        if (offer.channel() == Channel.FORM && by.kind() == Actor.Kind.GUEST) {
            mails.received(get(id));
        }
        return id;
    }

    @Transactional
    public void approve(OfferId id, Actor by) {
        Offer offer = get(id);
        Instant now = clock.instant();
        store.approve(id, now);
        changed(id, now);
        record(id, by, "offerApproved", Map.of("number", offer.number()));
    }

    /** @throws StaleEdit if somebody else changed the offer since it was opened */
    @Transactional
    public void change(OfferId id, int version, NewOffer wanted, Actor by) {
        Offer before = get(id);
        if (!store.update(id, version, wanted)) {
            throw new StaleEdit(before.what() + "\n" + before.amount(), wanted.what() + "\n" + wanted.amount());
        }
        changed(id, clock.instant());
        record(id, by, "offerChanged", Map.of("number", before.number()));
    }

    /** Its owner says that it still stands, perhaps until another day. */
    @Transactional
    public void confirm(OfferId id, @Nullable LocalDate validUntil, Actor by) {
        Offer offer = get(id);
        Instant now = clock.instant();
        store.confirm(id, now, validUntil);
        changed(id, now);
        record(id, by, "offerConfirmed", Map.of("number", offer.number()));
    }

    /** Keeps the offer for a request while the company is being asked. */
    @Transactional
    public void reserve(OfferId id, SupportRequestId request, Actor by) {
        move(id, EnumSet.of(OfferState.OPEN), OfferState.RESERVED, request, "", by, "offerReserved");
    }

    /** The offer goes to a request as a whole. */
    @Transactional
    public void take(OfferId id, SupportRequestId request, Actor by) {
        move(id, LIVE, OfferState.TAKEN, request, "", by, "offerTaken");
    }

    /** A part goes to a request; what is left ("10 Schlafsäcke") stays open for others. */
    @Transactional
    public void takePart(OfferId id, SupportRequestId request, String leftover, Actor by) {
        move(id, LIVE, OfferState.OPEN, request, "", by, "offerTakenPart");
        store.leave(id, leftover);
        changed(id, clock.instant());
    }

    /** Nothing came of it: free for others again. */
    @Transactional
    public void release(OfferId id, Actor by) {
        move(
                id,
                EnumSet.of(OfferState.RESERVED, OfferState.TAKEN, OfferState.CLOSED),
                OfferState.OPEN,
                null,
                "",
                by,
                "offerReleased");
    }

    @Transactional
    public void close(OfferId id, Actor by, String reason) {
        move(
                id,
                EnumSet.of(OfferState.OPEN, OfferState.RESERVED, OfferState.EXPIRED),
                OfferState.CLOSED,
                null,
                reason,
                by,
                "offerClosed");
    }

    void expire(OfferId id) {
        move(id, EnumSet.of(OfferState.OPEN), OfferState.EXPIRED, null, "", Actor.system(), "offerExpired");
    }

    /** Takes an imported offer away again unless somebody has worked on it since. */
    @Transactional
    public boolean removeUntouched(OfferId id, Actor by) {
        Offer offer = get(id);
        if (!store.deleteUntouched(id)) {
            return false;
        }
        changed(id, clock.instant());
        record(id, by, "offerRemoved", Map.of("number", offer.number()));
        return true;
    }

    private void move(
            OfferId id,
            Set<OfferState> from,
            OfferState to,
            @Nullable SupportRequestId request,
            String note,
            Actor by,
            String act) {
        Instant now = clock.instant();
        if (!store.move(id, from, to, request, note, now)) {
            throw new OfferNotFree(get(id).state());
        }
        changed(id, now);
        record(id, by, act, note.isBlank() ? Map.of() : Map.of("reason", note));
    }

    private void changed(OfferId id, Instant at) {
        publication.syncOffer(id, at);
    }

    private void record(OfferId id, Actor by, String act, Map<String, String> details) {
        journal.record(by, "Offer", id.value(), act, details);
    }
}
