package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an organisation becomes a partner: from a first contact to a signature, always with a next step and its day. */
@Service
public class Partnerships {
    private final PartnershipStore store;
    private final Organisations organisations;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Partnerships(PartnershipStore store, Organisations organisations, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID begin(OrganisationId organisation, String aim, PartnershipMove first, Actor by) {
        organisations.get(organisation);
        UUID id = ids.next();
        Instant at = clock.instant();
        store.insert(id, organisation, aim, first, at);
        store.record(ids.next(), id, first, by.account(), by.name(), at);
        journal.record(by, "Organisation", organisation.value(), "partnershipBegun", Map.of("aim", aim));
        return id;
    }

    /** @throws StaleEdit if somebody else wrote something down since it was opened */
    @Transactional
    public void move(UUID id, int version, String aim, PartnershipMove move, Actor by) {
        Partnership before = get(id);
        Instant at = clock.instant();
        if (!store.move(id, version, aim, move, at)) {
            throw new StaleEdit(inWords(before.aim(), before.nextStep()), inWords(aim, move.nextStep()));
        }
        store.record(ids.next(), id, move, by.account(), by.name(), at);
        if (before.stage() != move.stage()) {
            journal.record(
                    by,
                    "Organisation",
                    before.organisation().value(),
                    move.stage() == PartnershipStage.SIGNED
                            ? "partnershipSigned"
                            : move.stage() == PartnershipStage.ENDED ? "partnershipEnded" : "partnershipMoved",
                    Map.of("aim", aim));
        }
    }

    @Transactional(readOnly = true)
    public Partnership get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("partnership"));
    }

    /** What happened so far, the latest first. */
    @Transactional(readOnly = true)
    public List<PartnershipStep> steps(UUID id) {
        return store.steps(id);
    }

    /** Living ones by the day of their next step, then the ended ones. */
    @Transactional(readOnly = true)
    public List<Partnership> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public List<Partnership> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /** Whose next step is to be done by that day, the oldest first. */
    @Transactional(readOnly = true)
    public List<Partnership> due(LocalDate today, int limit) {
        return store.due(today, limit);
    }

    private static String inWords(String aim, String nextStep) {
        return nextStep.isEmpty() ? aim : aim + "\n" + nextStep;
    }
}
