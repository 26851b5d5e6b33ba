package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who knows whom: which member could ask which organisation, and which organisation could open the door to another. */
@Service
public class Ties {
    private static final String SUBJECT = "Organisation";

    private final TieStore store;
    private final Organisations organisations;
    private final OrganisationStore stored;
    private final Notices notices;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Ties(
            TieStore store,
            Organisations organisations,
            OrganisationStore stored,
            Notices notices,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.stored = stored;
        this.notices = notices;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes that a member knows somebody at an organisation; a second note replaces the first.
     *
     * @param memberName name of the member, as lists show it
     */
    @Transactional
    public void record(UUID account, String memberName, OrganisationId organisation, Acquaintance how, Actor by) {
        Organisation known = organisations.get(organisation);
        store.put(ids.next(), account, memberName, organisation, how, today());
        stored.touch(organisation);
        journal.record(by, SUBJECT, organisation.value(), "tieRecorded", Map.of("organisation", known.name()));
    }

    /** The actor notes whom he or she knows. */
    @Transactional
    public void record(UUID account, OrganisationId organisation, int strength, String origin, Actor by) {
        record(account, by.name(), organisation, Acquaintance.of(strength, origin), by);
    }

    /** Notes that somebody at one organisation knows somebody at another; a second note replaces the first. */
    @Transactional
    public void record(OrganisationId knower, OrganisationId organisation, Acquaintance how, Actor by) {
        if (knower.equals(organisation)) {
            throw new IllegalArgumentException("an organisation knows itself");
        }
        Organisation known = organisations.get(organisation);
        store.put(ids.next(), knower, organisation, how, today());
        stored.touch(organisation);
        journal.record(by, SUBJECT, organisation.value(), "tieRecorded", Map.of("organisation", known.name()));
    }

    @Transactional
    public void remove(UUID account, OrganisationId organisation, Actor by) {
        if (store.remove(account, organisation)) {
            removed(organisation, by);
        }
    }

    @Transactional
    public void remove(PartnerTie tie, Actor by) {
        if (store.remove(tie.id())) {
            removed(tie.organisation(), by);
        }
    }

    private void removed(OrganisationId organisation, Actor by) {
        stored.touch(organisation);
        journal.record(by, SUBJECT, organisation.value(), "tieRemoved", Map.of());
    }

    /**
     * The person behind a tie gets a name, because she is going to be asked. From now on she has to be told where we
     * have it from, within a month.
     */
    @Transactional
    public ContactId name(
            UUID tie,
            String name,
            String role,
            @Nullable String email,
            @Nullable String phone,
            String source,
            Actor by) {
        OrganisationId organisation = organisationOf(tie);
        ContactId contact = organisations.addContact(organisation, name, role, email, phone, source, by);
        store.name(tie, contact);
        notices.start(contact, today());
        return contact;
    }

    /** The person behind a tie is somebody we know already. */
    @Transactional
    public void name(UUID tie, ContactId contact, Actor by) {
        OrganisationId organisation = organisationOf(tie);
        Contact known = organisations
                .contact(contact)
                .filter(one -> one.organisation().equals(organisation))
                .orElseThrow(() -> new NotFound("contact"));
        store.name(tie, contact);
        journal.record(by, SUBJECT, organisation.value(), "tieNamed", Map.of("contact", known.name()));
    }

    private OrganisationId organisationOf(UUID tie) {
        return store.find(tie)
                .map(Tie::organisation)
                .or(() -> store.findPartner(tie).map(PartnerTie::organisation))
                .orElseThrow(() -> new NotFound("tie"));
    }

    /** The member spoke with the organisation: an acquaintance that is used stays warm. */
    @Transactional
    public void spoke(UUID account, OrganisationId organisation) {
        store.spoke(account, organisation, today());
    }

    @Transactional(readOnly = true)
    public Optional<Tie> find(UUID id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<PartnerTie> findPartner(UUID id) {
        return store.findPartner(id);
    }

    /** Who could ask, the closest first. */
    @Transactional(readOnly = true)
    public List<Tie> knowing(OrganisationId organisation) {
        return store.knowing(organisation);
    }

    /** Which organisations could open the door, the closest first. */
    @Transactional(readOnly = true)
    public List<PartnerTie> partnersKnowing(OrganisationId organisation) {
        return store.partnersKnowing(organisation);
    }

    /** Whom a member knows. */
    @Transactional(readOnly = true)
    public List<Tie> of(UUID account) {
        return store.of(account);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
