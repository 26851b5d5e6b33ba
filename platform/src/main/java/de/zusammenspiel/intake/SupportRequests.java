package de.zusammenspiel.intake;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.region.WorkingDays;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.Slice;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Numbers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Support requests: how they come in, change, are split and withdrawn. */
@Service
public class SupportRequests {
    static final int PAGE_SIZE = 20;
    /** So many working days after coming in, an applicant hears from a person. */
    static final int DAYS_TO_ANSWER = 5;

    /** Lists and examples are not confirmed one by one. */
    private static final Set<Channel> CONFIRMED = EnumSet.of(Channel.FORM, Channel.PHONE, Channel.MAIL, Channel.PAPER);

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final RequestStore store;
    private final RequestLedger ledger;
    private final PublicationStore publication;
    private final RequestMails mails;
    private final Numbers numbers;
    private final Journal journal;
    private final Ids ids;
    private final WorkingDays workingDays;
    private final Clock clock;

    SupportRequests(
            RequestStore store,
            RequestLedger ledger,
            PublicationStore publication,
            RequestMails mails,
            Numbers numbers,
            Journal journal,
            Ids ids,
            WorkingDays workingDays,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.publication = publication;
        this.mails = mails;
        this.numbers = numbers;
        this.journal = journal;
        this.ids = ids;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SupportRequest get(SupportRequestId id) {
        return store.find(id).orElseThrow(() -> new NotFound("request"));
    }

    @Transactional(readOnly = true)
    public SupportRequest byNumber(String number) {
        return store.byNumber(number).orElseThrow(() -> new NotFound("request"));
    }

    @Transactional(readOnly = true)
    public Slice<RequestCard> list(RequestFilter filter, int page) {
        int number = Math.max(1, page);
        return new Slice<>(
                store.page(filter, (number - 1) * PAGE_SIZE, PAGE_SIZE), number, PAGE_SIZE, store.count(filter));
    }

    /** Everything behind the filter, for an export of exactly what is seen. */
    @Transactional(readOnly = true)
    public List<RequestCard> all(RequestFilter filter) {
        return store.page(filter, 0, Integer.MAX_VALUE);
    }

    @Transactional(readOnly = true)
    public List<RequestCard> inStep(Set<Step> steps) {
        return store.cards(steps);
    }

    /** For whoever needs no more than to know which they are. */
    @Transactional(readOnly = true)
    public List<SupportRequestId> idsInStep(Set<Step> steps) {
        return store.ids(steps);
    }

    /** The whole requests at some steps, for whoever reads their words (suggestions, figures). */
    @Transactional(readOnly = true)
    public List<SupportRequest> full(Set<Step> steps) {
        return store.inSteps(steps);
    }

    /** Several at once, in the order asked for; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<SupportRequest> these(List<SupportRequestId> ids) {
        return store.these(ids).stream()
                .sorted(Comparator.comparingInt(request -> ids.indexOf(request.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<RequestCard> of(OrganisationId organisation) {
        return store.cardsOf(organisation);
    }

    /** The single requests this one was split into. */
    @Transactional(readOnly = true)
    public List<SupportRequest> partsOf(SupportRequestId id) {
        return store.splitFrom(id);
    }

    /**
     * Takes a request in. From the form it is submitted; from a call, a list or a split it goes to clarification at once
     * when something starred is missing.
     */
    @Transactional
    public SupportRequestId submit(NewRequest request, Actor by) {
        SupportRequestId id = insert(request, null, by);
        SupportRequest stored = get(id);
        LocalDate answerBy = workingDays.after(today(), DAYS_TO_ANSWER);
        boolean clarify = request.channel() != Channel.FORM
                && request.channel() != Channel.DEMO
                && !stored.gaps().isEmpty();
        ledger.append(id, clarify ? Step.CLARIFYING : Step.SUBMITTED, by, answerBy, NextActor.COORDINATOR, "");
        journal.record(
                by,
                "SupportRequest",
                id.value(),
                "requestSubmitted",
                Map.of("number", stored.number(), "channel", request.channel().name()));
        if (CONFIRMED.contains(request.channel())) {
            mails.received(stored, answerBy);
        }
        return id;
    }

    /** Somebody asked for several things at once and chose to send them one by one. */
    @Transactional
    public SupportRequestId submitInParts(NewRequest request, List<String> sentences, Actor by) {
        SupportRequestId id = insert(request, null, by);
        ledger.append(id, Step.SUBMITTED, by, null, NextActor.COORDINATOR, "");
        split(id, sentences, by);
        return id;
    }

    /** A call in three fields: who, one sentence, where to call back. The rest shows as missing. */
    @Transactional
    public SupportRequestId takeCall(
            String organisation, String sentence, String callBackNumber, @Nullable String contactName, Actor by) {
        return submit(
                NewRequest.asking(organisation, sentence)
                        .contact(contactName == null ? "" : contactName, null, callBackNumber)
                        .channel(Channel.PHONE)
                        .build(),
                by);
    }

    /** @throws StaleEdit if somebody else changed the request since it was opened */
    @Transactional
    public void change(SupportRequestId id, int version, NewRequest wanted, Actor by) {
        SupportRequest before = get(id);
        if (!store.update(id, version, wanted)) {
            throw new StaleEdit(
                    inWords(before.question(), before.purpose()), inWords(wanted.question(), wanted.purpose()));
        }
        publication.syncNeed(id, RequestLedger.PUBLIC, clock.instant());
        journal.record(by, "SupportRequest", id.value(), "requestChanged", Map.of("number", before.number()));
    }

    private static String inWords(String question, String purpose) {
        return purpose.isBlank() ? question : question + "\n" + purpose;
    }

    /** The applicant no longer needs it, and says so in the status page or by phone. */
    @Transactional
    public void withdraw(SupportRequestId id, Actor by, String reason) {
        ledger.append(id, Step.WITHDRAWN, by, null, NextActor.NOBODY, reason);
        journal.record(by, "SupportRequest", id.value(), "requestWithdrawn", Map.of("reason", reason));
        mails.withdrawn(get(id));
    }

    /** Takes up a request again that was refused, referred or withdrawn. */
    @Transactional
    public void reopen(SupportRequestId id, Actor by, String reason) {
        ledger.append(
                id, Step.CLARIFYING, by, workingDays.after(today(), DAYS_TO_ANSWER), NextActor.COORDINATOR, reason);
        journal.record(by, "SupportRequest", id.value(), "requestReopened", Map.of("reason", reason));
    }

    /**
     * Makes one request of each sentence; each keeps what all had in common and starts in clarification. The request
     * that wanted everything at once ends and names its parts.
     */
    @Transactional
    public List<SupportRequestId> split(SupportRequestId id, List<String> sentences, Actor by) {
        if (sentences.size() < 2) {
            throw new IllegalArgumentException("a split needs at least two sentences");
        }
        SupportRequest whole = get(id);
        List<SupportRequestId> parts = new ArrayList<>();
        List<String> partNumbers = new ArrayList<>();
        for (String sentence : sentences) {
            NewRequest part = NewRequest.asking(whole.organisationName(), sentence)
                    .organisation(whole.organisation())
                    .contact(whole.contactName(), whole.contactEmail(), whole.contactPhone())
                    .purpose(whole.purpose())
                    .wishDate(whole.wishDate(), whole.flexibleDate())
                    .place(whole.ags(), whole.placeLabel(), whole.confidentialPlace())
                    .ownSteps(whole.ownSteps())
                    .whyNotOtherwise(whole.whyNotOtherwise())
                    .participation(whole.participation())
                    .reciprocation(whole.reciprocation())
                    .alternativesOk(whole.alternativesOk())
                    .minors(whole.minors())
                    .municipal(whole.municipal())
                    .councilDecidedOn(whole.councilDecidedOn())
                    .publicationOk(whole.publicationOk())
                    .channel(Channel.SPLIT)
                    .build();
            SupportRequestId partId = insert(part, id, by);
            ledger.append(
                    partId, Step.CLARIFYING, by, workingDays.after(today(), DAYS_TO_ANSWER), NextActor.COORDINATOR, "");
            SupportRequest made = get(partId);
            journal.record(by, "SupportRequest", partId.value(), "requestSplitOff", Map.of("from", whole.number()));
            parts.add(partId);
            partNumbers.add(made.number());
        }
        String numbersOfParts = String.join(", ", partNumbers);
        ledger.append(id, Step.REFERRED, by, null, NextActor.NOBODY, numbersOfParts);
        journal.record(by, "SupportRequest", id.value(), "requestSplit", Map.of("parts", numbersOfParts));
        mails.split(whole, numbersOfParts);
        return List.copyOf(parts);
    }

    /** Ties the request to an organisation of the directory. */
    @Transactional
    public void link(SupportRequestId id, OrganisationId organisation) {
        store.linkOrganisation(id, organisation);
    }

    /**
     * Takes an imported request away again, as if it had never been.
     *
     * @return false when somebody has worked on it since, which keeps it
     */
    @Transactional
    public boolean removeUntouched(SupportRequestId id, Actor by) {
        SupportRequest request = get(id);
        if (!store.deleteUntouched(id)) {
            return false;
        }
        journal.record(by, "SupportRequest", id.value(), "requestRemoved", Map.of("number", request.number()));
        return true;
    }

    private SupportRequestId insert(NewRequest request, @Nullable SupportRequestId splitFrom, Actor by) {
        SupportRequestId id = new SupportRequestId(ids.next());
        Instant now = clock.instant();
        store.insert(id.value(), numbers.next("A"), request, splitFrom, now);
        if (request.begunAt() != null) {
            ledger.begun(id, by, request.begunAt());
        }
        return id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
