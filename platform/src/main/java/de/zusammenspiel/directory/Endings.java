package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.events.OrganisationEnded;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Silence;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations that are no more: insolvent, closed, gone elsewhere. What they did stays; nobody writes to them. */
@Service
public class Endings {
    private static final String SUBJECT = "Organisation";
    private final EndingStore store;
    private final Organisations organisations;
    private final ObjectProvider<Outstanding> outstanding;
    private final ObjectProvider<Resumption> resumptions;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(
            EndingStore store,
            Organisations organisations,
            ObjectProvider<Outstanding> outstanding,
            ObjectProvider<Resumption> resumptions,
            Outbox outbox,
            Accounts accounts,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.outstanding = outstanding;
        this.resumptions = resumptions;
        this.outbox = outbox;
        this.accounts = accounts;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Ending> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Ending> all() {
        return store.all();
    }

    /** What would end or has to be taken back by a person. */
    @Transactional(readOnly = true)
    public List<Outstanding.Line> outstanding(OrganisationId organisation, Locale locale) {
        List<Outstanding.Line> lines = new ArrayList<>();
        outstanding.orderedStream().forEach(one -> lines.addAll(one.of(organisation, locale)));
        return lines;
    }

    /** What ended with it and can be taken up again; nothing while it is no more. */
    @Transactional(readOnly = true)
    public List<Resumption.Line> resumable(OrganisationId organisation, Locale locale) {
        List<Resumption.Line> lines = new ArrayList<>();
        if (store.of(organisation).isEmpty()) {
            resumptions.orderedStream().forEach(one -> lines.addAll(one.of(organisation, locale)));
        }
        return lines;
    }

    /**
     * Takes up what is named of that; the rest stays ended and is not offered again.
     *
     * @return how many are taken up; empty when somebody has decided about them before
     */
    @Transactional
    public OptionalInt resume(OrganisationId organisation, Set<String> keys, Actor by) {
        store.hold(organisation);
        if (resumable(organisation, Locale.GERMAN).isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(resumptions
                .orderedStream()
                .mapToInt(one -> one.resume(organisation, keys, by))
                .sum());
    }

    /**
     * From now on nobody asks it, nobody writes to its people, and what was open ends quietly; promises wait for a
     * person. A second time nothing happens.
     */
    @Transactional
    public void end(OrganisationId id, Ending.Why why, LocalDate since, String note, Actor by) {
        Organisation organisation = organisations.get(id);
        Ending ending = new Ending(organisation.id(), why, since, note, by.label());
        if (!store.insert(ending, clock.instant())) {
            return;
        }
        Set<String> members = members();
        store.ownAddresses(organisation.id()).stream()
                .filter(email -> !members.contains(email))
                .forEach(email -> outbox.silence(email, Silence.COMPANY_GONE));
        store.active(organisation.id(), false);
        journal.record(
                by,
                SUBJECT,
                organisation.id().value(),
                "organisationEnded",
                Map.of("organisation", organisation.name(), "why", why.name()));
        events.publishEvent(new OrganisationEnded(CurrentSite.require(), organisation.id(), by));
    }

    /** Whoever works with the site still reads its letters, wherever the address comes from. */
    private Set<String> members() {
        return accounts.members().stream()
                .map(member -> member.email().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /**
     * It was a mistake, or it is there again. What ended with it can be taken up again.
     *
     * @return false when somebody has noted that before; nothing happens then
     */
    @Transactional
    public boolean revive(OrganisationId id, Actor by) {
        Organisation organisation = organisations.get(id);
        if (!store.remove(organisation.id())) {
            return false;
        }
        store.active(organisation.id(), true);
        store.addresses(organisation.id()).forEach(email -> outbox.endSilence(email, Silence.COMPANY_GONE));
        journal.record(
                by,
                SUBJECT,
                organisation.id().value(),
                "organisationRevived",
                Map.of("organisation", organisation.name()));
        return true;
    }
}
