package de.zusammenspiel.desk.notes;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.IntakeReports;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes calls down and makes something of them. */
@Service
public class PhoneNotes {
    private static final int PEOPLE = 5;
    private static final int ORGANISATIONS = 3;
    private static final int REQUESTS = 4;
    private static final int SHORTEST = 2;

    private final PhoneNoteStore store;
    private final Organisations organisations;
    private final SupportRequests requests;
    private final Offers offers;
    private final IntakeReports reports;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    PhoneNotes(
            PhoneNoteStore store,
            Organisations organisations,
            SupportRequests requests,
            Offers offers,
            IntakeReports reports,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.requests = requests;
        this.offers = offers;
        this.reports = reports;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who may be calling and which open requests it may be about. */
    @Transactional(readOnly = true)
    public CalledAbout matching(String caller, String sentence) {
        return new CalledAbout(
                organisations.calling(caller, PEOPLE),
                caller.strip().length() < SHORTEST
                        ? List.of()
                        : organisations.search(caller.strip(), null, ORGANISATIONS),
                reports.openAbout(NoteWords.of(caller + " " + sentence), REQUESTS));
    }

    @Transactional
    public UUID write(NewPhoneNote note, Actor by) {
        UUID id = ids.next();
        if (note.organisation() == null) {
            store.insert(id, note, null, by.account(), by.name(), clock.instant());
            return id;
        }
        // The form may have been open while two records became one.
        Organisation organisation = organisations.get(note.organisation());
        ContactId contact = note.contact() == null
                ? null
                : organisations
                        .contact(organisation.id(), note.contact())
                        .map(Contact::id)
                        .orElseThrow(() -> new NotFound("contact of this organisation"));
        store.insert(
                id,
                note.about(organisation.id(), contact),
                organisation.name(),
                by.account(),
                by.name(),
                clock.instant());
        if (contact != null) {
            organisations.contacted(contact);
        }
        return id;
    }

    @Transactional(readOnly = true)
    public PhoneNote get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("phone note"));
    }

    /** What somebody has to look after today, the oldest first. */
    @Transactional(readOnly = true)
    public List<PhoneNote> waiting(LocalDate today, int limit) {
        return store.waiting(today, limit);
    }

    /** Open ones first, then the newest. */
    @Transactional(readOnly = true)
    public List<PhoneNote> latest(int limit) {
        return store.latest(limit);
    }

    @Transactional(readOnly = true)
    public List<PhoneNote> of(OrganisationId organisation, int limit) {
        return store.of(organisation, limit);
    }

    @Transactional(readOnly = true)
    public List<PhoneNote> of(SupportRequestId request, int limit) {
        return store.of(request, limit);
    }

    /** Says who it was. */
    @Transactional
    public void about(UUID id, OrganisationId organisation, @Nullable ContactId contact, Actor by) {
        get(id);
        String name = organisations.get(organisation).name();
        if (contact != null) {
            heardOf(organisation, contact);
        }
        store.about(id, organisation, name, contact);
        journal.record(by, "Organisation", organisation.value(), "phoneNoteAdded", Map.of());
    }

    /** The call becomes a request, filled in as far as it tells. A note that became one already leads there. */
    @Transactional
    public SupportRequest becomeRequest(UUID id, Actor by) {
        PhoneNote note = get(id);
        SupportRequestId known = note.request();
        if (known != null) {
            return requests.get(known);
        }
        OrganisationId organisation = note.organisation();
        Reach reach = reach(note);
        SupportRequestId request =
                requests.takeCall(reach.organisation(), note.sentence(), reach.phone(), reach.person(), by);
        if (organisation != null && organisations.get(organisation).sector() != Sector.COMPANY) {
            requests.link(request, organisation);
        }
        SupportRequest made = requests.get(request);
        store.become(id, PhoneNote.Became.REQUEST, request, made.number());
        settleUnlessPlanned(note);
        return made;
    }

    /** The call becomes an offer, shown to nobody outside before somebody agreed. One that became one leads there. */
    @Transactional
    public String becomeOffer(UUID id, Actor by) {
        PhoneNote note = get(id);
        String known = note.offerNumber();
        if (known != null) {
            return known;
        }
        Reach reach = reach(note);
        OfferId offer = offers.publish(
                NewOffer.of(reach.organisation(), note.sentence())
                        .by(note.organisation())
                        .contact(reach.person(), reach.email(), reach.phone().isEmpty() ? null : reach.phone())
                        .notPublic()
                        .through(Channel.PHONE),
                by);
        String number = offers.get(offer).number();
        store.becomeOffer(id, offer, number);
        settleUnlessPlanned(note);
        return number;
    }

    /** Whom to call back, as well as the note tells. */
    private record Reach(
            String organisation, String person, @Nullable String email, String phone) {}

    private Reach reach(PhoneNote note) {
        Contact contact = note.contact() == null
                ? null
                : organisations.contact(note.contact()).orElse(null);
        String name = note.organisationName() == null ? note.caller() : note.organisationName();
        boolean number = !note.caller().chars().anyMatch(Character::isLetter);
        String phone = contact != null && contact.phone() != null ? contact.phone() : number ? note.caller() : "";
        String person =
                contact != null ? contact.name() : number || note.organisationName() == null ? "" : note.caller();
        return new Reach(name, person, contact == null ? null : contact.email(), phone);
    }

    /** It was about this case: from now on it stands in its history. */
    @Transactional
    public void becomeCaseNote(UUID id, String number, Actor by) {
        PhoneNote note = get(id);
        SupportRequest request = requests.byNumber(number);
        store.become(id, PhoneNote.Became.CASE_NOTE, request.id(), request.number());
        if (note.organisation() == null && request.organisation() != null) {
            store.about(id, request.organisation(), request.organisationName(), null);
        }
        journal.record(by, "SupportRequest", request.id().value(), "caseNoteAdded", Map.of());
        settleUnlessPlanned(note);
    }

    /** @param step "" takes the next step away, and with it the day */
    @Transactional
    public void plan(UUID id, String step, @Nullable LocalDate on) {
        if (step.isEmpty() != (on == null)) {
            throw new IllegalArgumentException("a next step has a day, and a day has a step");
        }
        get(id);
        store.plan(id, step, on);
    }

    /** Nothing more to do about it. */
    @Transactional
    public void settle(UUID id) {
        get(id);
        store.settle(id, clock.instant());
    }

    private void heardOf(OrganisationId organisation, ContactId contact) {
        Contact known = organisations.contact(contact).orElseThrow(() -> new NotFound("contact"));
        if (!known.organisation().equals(organisation)) {
            throw new NotFound("contact of this organisation");
        }
        organisations.contacted(contact);
    }

    private void settleUnlessPlanned(PhoneNote note) {
        if (note.nextOn() == null) {
            store.settle(note.id(), clock.instant());
        }
    }
}
