package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hangs on an organisation is entered and changed here: people with their cards, and evidence. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactCards {
    private final OrganisationStore organisations;
    private final ContactStore contacts;
    private final Outbox outbox;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    ContactCards(
            OrganisationStore organisations,
            ContactStore contacts,
            Outbox outbox,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.outbox = outbox;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public ContactId add(
            OrganisationId organisation,
            String name,
            String role,
            @Nullable String email,
            @Nullable String phone,
            String source,
            Actor by) {
        boolean first = contacts.of(organisation).isEmpty();
        Contact contact = new Contact(
                new ContactId(ids.next()),
                organisation,
                name,
                role,
                email,
                phone,
                MailBasis.NONE,
                "",
                first,
                source,
                false);
        contacts.insert(contact, now());
        note(organisation, "contactAdded", Map.of("contact", name), by);
        return contact.id();
    }

    public void change(
            ContactId id, String name, String role, @Nullable String email, @Nullable String phone, Actor by) {
        Contact before = get(id);
        contacts.used(id, now());
        contacts.update(before.withCard(name, role, email, phone));
        note(before.organisation(), "contactChanged", Map.of("contact", name), by);
    }

    public void prefer(ContactId id, Actor by) {
        Contact contact = get(id);
        contacts.prefer(contact.organisation(), id);
        note(contact, "contactPreferred", by);
    }

    public void remove(ContactId id, Actor by) {
        Contact contact = get(id);
        contacts.remove(id);
        note(contact, "contactRemoved", by);
    }

    public void recordBasis(ContactId id, MailBasis basis, String note, Actor by) {
        if (basis != MailBasis.NONE && note.isBlank()) {
            throw new IllegalArgumentException("a basis for mail needs a note on what it rests on");
        }
        Contact before = get(id);
        contacts.used(id, now());
        contacts.update(before.withBasis(basis, basis == MailBasis.NONE ? "" : note.strip()));
        note(before, basis == MailBasis.NONE ? "mailBasisWithdrawn" : "mailBasisRecorded", by);
    }

    public void mourn(ContactId id, boolean died, Actor by) {
        Contact contact = get(id);
        if (contact.deceased() == died) {
            return;
        }
        contacts.deceased(contact.id(), died ? now() : null);
        String email = contact.email();
        if (email != null && died) {
            outbox.silence(email);
        } else if (email != null) {
            outbox.endSilence(email);
        }
        note(contact, died ? "contactDied" : "contactLives", by);
    }

    public void add(
            OrganisationId organisation,
            Evidence.Kind kind,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            String note,
            Actor by) {
        contacts.insert(new Evidence(ids.next(), organisation, kind, issuedOn, expiresOn, note), now());
        note(organisation, "evidenceAdded", Map.of("kind", kind.name()), by);
    }

    private Contact get(ContactId id) {
        return contacts.find(id).orElseThrow(() -> new NotFound("contact"));
    }

    private void note(Contact contact, String what, Actor by) {
        note(contact.organisation(), what, Map.of("contact", contact.name()), by);
    }

    private void note(OrganisationId organisation, String what, Map<String, String> details, Actor by) {
        organisations.touch(organisation);
        journal.record(by, Organisations.SUBJECT, organisation.value(), what, details);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
