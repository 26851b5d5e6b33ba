package de.zusammenspiel.intake;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Links;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Wer kann es brauchen?": an offer nobody asked for goes to chosen organisations, which answer by one click. */
@Service
public class OfferCalls {
    private final OfferCallStore store;
    private final Offers offers;
    private final SupportRequests requests;
    private final Organisations organisations;
    private final OfferMails mails;
    private final Links links;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    OfferCalls(
            OfferCallStore store,
            Offers offers,
            SupportRequests requests,
            Organisations organisations,
            OfferMails mails,
            Links links,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.requests = requests;
        this.organisations = organisations;
        this.mails = mails;
        this.links = links;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OfferCall get(OfferCallId id) {
        return store.find(id).orElseThrow(() -> new NotFound("offer call"));
    }

    @Transactional(readOnly = true)
    public List<OfferCall> of(OfferId offer) {
        return store.of(offer);
    }

    /**
     * Asks each organisation once. Only people whose basis for mail is recorded are written to.
     *
     * @return the organisations nobody may write to: somebody has to call
     */
    @Transactional
    public List<OrganisationId> ask(OfferId id, List<OrganisationId> whom, Actor by) {
        Offer offer = offers.get(id);
        List<OrganisationId> toCall = new ArrayList<>();
        int asked = 0;
        for (OrganisationId organisation : whom) {
            Optional<Contact> contact = organisations.contactsOf(organisation).stream()
                    .filter(Contact::mayBeMailed)
                    .findFirst();
            if (contact.isEmpty() || contact.get().email() == null) {
                toCall.add(organisation);
                continue;
            }
            OfferCall call = new OfferCall(
                    new OfferCallId(ids.next()),
                    id,
                    organisation,
                    contact.get().name(),
                    contact.get().email(),
                    clock.instant(),
                    null,
                    "",
                    null);
            if (store.insert(call)) {
                mails.whoNeedsIt(offer, call);
                asked++;
            }
        }
        if (asked > 0) {
            journal.record(by, "Offer", id.value(), "offerCalled", Map.of("count", String.valueOf(asked)));
        }
        return List.copyOf(toCall);
    }

    @Transactional
    public void answer(OfferCallId id, OfferCall.Reply reply, String note, Actor by) {
        OfferCall call = get(id);
        store.answer(id, reply, note, clock.instant());
        links.answered(OfferMails.NEEDED, id.value());
        Organisation organisation = organisations.get(call.organisation());
        journal.record(
                by,
                "Offer",
                call.offer().value(),
                reply == OfferCall.Reply.NEEDED ? "offerNeeded" : "offerNotNeeded",
                Map.of("organisation", organisation.name()));
    }

    /** Makes the request of an organisation that can use the offer; it then goes the usual way. */
    @Transactional
    public SupportRequestId toRequest(OfferCallId id, Actor by) {
        OfferCall call = get(id);
        Offer offer = offers.get(call.offer());
        Organisation organisation = organisations.get(call.organisation());
        String question = call.note().isBlank() ? offer.what() : call.note();
        return requests.submit(
                NewRequest.asking(organisation.name(), question)
                        .organisation(organisation.id())
                        .contact(call.contactName(), call.contactEmail(), null)
                        .kinds(offer.kinds())
                        .amount(offer.amount())
                        .wishDate(null, true)
                        .place(organisation.ags(), organisation.placeLabel(), false)
                        .channel(Channel.MAIL)
                        .build(),
                by);
    }
}
