package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "So redet man mit …": what otherwise leaves the house with the one who knows it. */
@Service
public class TalkingHints {
    public static final int LONGEST = 600;

    private final TalkingHintStore store;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    TalkingHints(TalkingHintStore store, Organisations organisations, Journal journal, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes the hint down; an empty one takes it away. */
    @Transactional
    public void note(ContactId id, String text, Actor by) {
        Contact contact = organisations.contact(id).orElseThrow(() -> new NotFound("contact"));
        if (text.isBlank()) {
            if (store.remove(id)) {
                journal.record(by, "Organisation", contact.organisation().value(), "talkingHintRemoved", Map.of());
            }
            return;
        }
        store.put(id, text.strip(), by.name(), clock.instant());
        journal.record(
                by,
                "Organisation",
                contact.organisation().value(),
                "talkingHintNoted",
                Map.of("contact", contact.name()));
    }

    @Transactional(readOnly = true)
    public Optional<TalkingHint> of(ContactId contact) {
        return store.of(contact);
    }

    @Transactional(readOnly = true)
    public List<TalkingHint> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /** All of the site, by organisation. */
    @Transactional(readOnly = true)
    public List<TalkingHint> all() {
        return store.all();
    }
}
