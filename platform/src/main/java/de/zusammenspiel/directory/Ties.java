package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who knows whom: which member could ask which organisation. */
@Service
public class Ties {
    private final TieStore store;
    private final Organisations organisations;
    private final OrganisationStore stored;
    private final Journal journal;
    private final Clock clock;

    Ties(TieStore store, Organisations organisations, OrganisationStore stored, Journal journal, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.stored = stored;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Notes that a member knows an organisation; a second note replaces the first.
     *
     * @param memberName name of the member, as lists show it
     * @param strength 1 seen once, 2 acquainted, 3 close
     */
    @Transactional
    public void record(
            UUID account, String memberName, OrganisationId organisation, int strength, String origin, Actor by) {
        Organisation known = organisations.get(organisation);
        store.put(new Tie(account, memberName, organisation, strength, origin, LocalDate.now(clock)));
        stored.touch(organisation);
        journal.record(by, "Organisation", organisation.value(), "tieRecorded", Map.of("organisation", known.name()));
    }

    /** The actor notes whom he or she knows. */
    @Transactional
    public void record(UUID account, OrganisationId organisation, int strength, String origin, Actor by) {
        record(account, by.name(), organisation, strength, origin, by);
    }

    @Transactional
    public void remove(UUID account, OrganisationId organisation, Actor by) {
        if (store.remove(account, organisation)) {
            stored.touch(organisation);
            journal.record(by, "Organisation", organisation.value(), "tieRemoved", Map.of());
        }
    }

    /** Who could ask, the closest first. */
    @Transactional(readOnly = true)
    public List<Tie> knowing(OrganisationId organisation) {
        return store.knowing(organisation);
    }

    /** All ties of the site. */
    @Transactional(readOnly = true)
    public List<Tie> all() {
        return store.all();
    }
}
