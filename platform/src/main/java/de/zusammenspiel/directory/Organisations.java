package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.Slice;
import de.zusammenspiel.shared.StaleEdit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations a site knows, with their contacts and evidence: the door of this module. */
@Service
public class Organisations {
    public static final int PAGE_SIZE = 20;

    static final String SUBJECT = "Organisation";

    private final OrganisationStore store;
    private final OrganisationListStore lists;
    private final ContactStore contacts;
    private final ContactCards cards;
    private final MergeStore merges;
    private final EndingStore endings;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Organisations(
            OrganisationStore store,
            OrganisationListStore lists,
            ContactStore contacts,
            ContactCards cards,
            MergeStore merges,
            EndingStore endings,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.contacts = contacts;
        this.cards = cards;
        this.merges = merges;
        this.endings = endings;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Organisation get(OrganisationId id) {
        return find(id).orElseThrow(() -> new NotFound("organisation"));
    }

    /** One that went into another is found there. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return store.find(id).or(() -> merges.keptOf(id).flatMap(store::find));
    }

    @Transactional(readOnly = true)
    public Slice<OrganisationCard> list(OrganisationFilter filter, int page) {
        int number = Math.max(1, page);
        var rows = lists.list(filter, today(), PAGE_SIZE, (number - 1L) * PAGE_SIZE);
        if (rows.isEmpty() && number > 1) {
            return list(filter, 1);
        }
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new Slice<>(rows.stream().map(OrganisationListStore.Listed::card).toList(), number, PAGE_SIZE, total);
    }

    /** Everything behind a filter, for exports. */
    @Transactional(readOnly = true)
    public List<OrganisationCard> list(OrganisationFilter filter) {
        return lists.list(filter, today(), Integer.MAX_VALUE, 0).stream()
                .map(OrganisationListStore.Listed::card)
                .toList();
    }

    /** What somebody may mean while typing a name. */
    @Transactional(readOnly = true)
    public List<OrganisationCard> search(String text, @Nullable Sector sector, int limit) {
        return text.isBlank() ? List.of() : lists.search(text, sector, limit);
    }

    /** All active organisations of a sector. */
    @Transactional(readOnly = true)
    public List<Organisation> all(Sector sector) {
        return store.all(sector);
    }

    /** Several at once, in no order; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<Organisation> these(Collection<OrganisationId> ids) {
        return store.these(ids);
    }

    /** When and how often companies want to be asked, where they said anything but the usual. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, AskTerms> askTerms() {
        return store.askTerms();
    }

    /** What may be the same organisation already: by address first, then by a name that is equal or alike. */
    @Transactional(readOnly = true)
    public List<OrganisationCard> duplicatesOf(String name, @Nullable String ags, @Nullable String email) {
        return duplicates().of(name, ags, email);
    }

    /** The same check for many at once: reads the directory a single time. */
    @Transactional(readOnly = true)
    public Duplicates duplicates() {
        return new Duplicates(lists.names(), lists.contactAddresses());
    }

    @Transactional
    public OrganisationId register(NewOrganisation wanted, Actor by) {
        return register(wanted.as(ids.next()), by);
    }

    /** Enters an organisation with its whole profile; it gets an id of its own, whatever the given one is. */
    @Transactional
    public OrganisationId register(Organisation wanted, Actor by) {
        Organisation organisation = wanted.withIdentity(new OrganisationId(ids.next()), wanted.sector());
        store.insert(organisation, NameKey.of(organisation.name()), now());
        journal.record(
                by,
                SUBJECT,
                organisation.id().value(),
                "organisationRegistered",
                Map.of("organisation", organisation.name()));
        return organisation.id();
    }

    /** The organisation of the same name, sector and (where both are known) place; a new one only if there is none. */
    @Transactional
    public OrganisationId findOrRegister(NewOrganisation wanted, Actor by) {
        return findSame(wanted).orElseGet(() -> register(wanted, by));
    }

    /** What {@link #findOrRegister} would find. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> findSame(NewOrganisation wanted) {
        return store.named(wanted.sector(), NameKey.of(wanted.name())).stream()
                .filter(known ->
                        Duplicates.samePlace(known.ags(), known.placeLabel(), wanted.ags(), wanted.placeLabel()))
                .findFirst()
                .map(Organisation::id);
    }

    /** Changes everything but id and sector; whoever has ended comes back by {@link Endings#revive} only. */
    @Transactional
    public void change(OrganisationId id, int version, Organisation wanted, Actor by) {
        Organisation before = get(id);
        Organisation named = wanted.withIdentity(before.id(), before.sector());
        Organisation after =
                endings.of(before.id()).isPresent() ? OrganisationFacts.with(named, Map.of("active", false)) : named;
        if (before.version() != version || !store.update(after, NameKey.of(after.name()), version)) {
            throw new StaleEdit(get(id).name(), after.name());
        }
        journal.record(
                by,
                SUBJECT,
                id.value(),
                "organisationChanged",
                Map.of("organisation", after.name(), "fields", String.join(", ", before.differences(after))));
    }

    /**
     * Nobody asks the organisation until that day.
     *
     * @param until last day of the pause; null ends a pause
     */
    @Transactional
    public void pause(OrganisationId id, @Nullable LocalDate until, String reason, Actor by) {
        if (!store.pause(id, until, until == null ? "" : reason)) {
            throw new NotFound("organisation");
        }
        if (until == null) {
            journal.record(by, SUBJECT, id.value(), "organisationResumed", Map.of());
        } else {
            journal.record(
                    by, SUBJECT, id.value(), "organisationPaused", Map.of("until", until.toString(), "reason", reason));
        }
    }

    /**
     * Takes an organisation out again that was entered by mistake, for instance by an import that is undone. Refused by
     * the database while anything else refers to it.
     */
    @Transactional
    public void remove(OrganisationId id, Actor by) {
        Organisation organisation = get(id);
        store.remove(id);
        journal.record(by, SUBJECT, id.value(), "organisationRemoved", Map.of("organisation", organisation.name()));
    }

    /** True as long as nobody changed the organisation or anything that hangs on it since it was entered. */
    @Transactional(readOnly = true)
    public boolean untouched(OrganisationId id, long changesAtEntry) {
        return store.changes(id).filter(changes -> changes == changesAtEntry).isPresent();
    }

    /** How often the organisation and what hangs on it changed. */
    @Transactional(readOnly = true)
    public long changes(OrganisationId id) {
        return store.changes(id).orElseThrow(() -> new NotFound("organisation"));
    }

    @Transactional(readOnly = true)
    public List<Contact> contactsOf(OrganisationId id) {
        return contacts.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Contact> contact(ContactId id) {
        return contacts.find(id);
    }

    /** A contact of that organisation, or of the one it went into; one whose card went into another is found there. */
    @Transactional(readOnly = true)
    public Optional<Contact> contact(OrganisationId organisation, ContactId id) {
        OrganisationId itself = get(organisation).id();
        return contacts.find(id)
                .or(() -> merges.keptOf(id).flatMap(contacts::find))
                .filter(known -> known.organisation().equals(itself));
    }

    /** Whom to ask first; the one entered first where nobody said. */
    @Transactional(readOnly = true)
    public Optional<Contact> preferredContact(OrganisationId id) {
        return contacts.of(id).stream().filter(one -> !one.deceased()).findFirst();
    }

    /** Contacts who have died, the last first. */
    @Transactional(readOnly = true)
    public List<Contact> deceased() {
        return contacts.deceased();
    }

    /** Somebody has died: the name stays in what was, nobody writes or asks any more, by whatever road. */
    @Transactional
    public void contactDied(ContactId id, Actor by) {
        cards.mourn(id, true, by);
    }

    /** It was a mistake. */
    @Transactional
    public void contactLives(ContactId id, Actor by) {
        cards.mourn(id, false, by);
    }

    /** One contact an organisation the platform itself may write to, heard of last first; nobody who makes a pause. */
    @Transactional(readOnly = true)
    public List<Contact> mailable(Sector sector, int limit) {
        return contacts.mailable(sector, today(), limit);
    }

    /**
     * Who may be on the phone, heard of last first.
     *
     * @param typed the beginning of a name, of a last name or of a number
     */
    @Transactional(readOnly = true)
    public List<Caller> calling(String typed, int limit) {
        return typed.strip().length() < CallerKey.SHORTEST ? List.of() : contacts.calling(typed, limit);
    }

    /** @param source where the data come from: the person, a form, a list, a public page */
    @Transactional
    public ContactId addContact(
            OrganisationId organisation,
            String name,
            String role,
            @Nullable String email,
            @Nullable String phone,
            String source,
            Actor by) {
        return cards.add(get(organisation).id(), name, role, email, phone, source, by);
    }

    @Transactional
    public void changeContact(
            ContactId id, String name, String role, @Nullable String email, @Nullable String phone, Actor by) {
        cards.change(id, name, role, email, phone, by);
    }

    @Transactional
    public void preferContact(ContactId id, Actor by) {
        cards.prefer(id, by);
    }

    /** Takes a contact out that should not be there. Refused by the database while anything else refers to it. */
    @Transactional
    public void removeContact(ContactId id, Actor by) {
        cards.remove(id, by);
    }

    /** Somebody asked this person or heard of her: whoever is never heard of again is not kept for ever. */
    @Transactional
    public void contacted(ContactId id) {
        contacts.used(id, now());
    }

    /** @param note what the basis rests on; needed unless the basis is taken away */
    @Transactional
    public void recordMailBasis(ContactId id, MailBasis basis, String note, Actor by) {
        cards.recordBasis(id, basis, note, by);
    }

    @Transactional(readOnly = true)
    public List<Evidence> evidenceOf(OrganisationId id) {
        return contacts.evidenceOf(id);
    }

    /** Evidence that lapses by that day and has no successor yet. */
    @Transactional(readOnly = true)
    public List<Evidence> evidenceExpiringBy(LocalDate day) {
        return contacts.expiringBy(day);
    }

    @Transactional
    public void addEvidence(
            OrganisationId organisation,
            Evidence.Kind kind,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            String note,
            Actor by) {
        cards.add(get(organisation).id(), kind, issuedOn, expiresOn, note, by);
    }

    private Instant now() {
        return Instant.now(clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
