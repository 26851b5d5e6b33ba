package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next step with an organisation: one at a time, with a day. A new one takes the place of the one that was open. */
@Service
public class ContactSteps {
    private final ContactStepStore store;
    private final Organisations organisations;
    private final Ids ids;
    private final Clock clock;

    ContactSteps(ContactStepStore store, Organisations organisations, Ids ids, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param contact with whom, or null */
    @Transactional
    public void plan(OrganisationId organisation, @Nullable ContactId contact, String step, LocalDate due, Actor by) {
        organisations.get(organisation);
        ContactId with = contact == null
                ? null
                : organisations
                        .contact(organisation, contact)
                        .map(Contact::id)
                        .orElseThrow(() -> new NotFound("contact of this organisation"));
        if (!store.replan(organisation, with, step, due)) {
            store.insert(ids.next(), organisation, with, step, due, by.account(), by.name(), clock.instant());
        }
    }

    @Transactional
    public void done(OrganisationId organisation) {
        store.done(organisation, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<ContactStep> open(OrganisationId organisation) {
        return store.open(organisation);
    }

    /** Steps taken, the latest first. */
    @Transactional(readOnly = true)
    public List<ContactStep> done(OrganisationId organisation, int limit) {
        return store.done(organisation, limit);
    }

    /** Whose day has come, the oldest first. */
    @Transactional(readOnly = true)
    public List<ContactStep> due(LocalDate today, int limit) {
        return store.due(today, limit);
    }
}
