package de.zusammenspiel.audit;

import de.zusammenspiel.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what when. An entry is written in the transaction of the act, so neither exists without the other. */
@Service
public class Journal {
    /**
     * @param act message key of what happened, {@code journal.<act>}
     * @param details values the sentence of the act may name
     */
    public record Entry(Instant at, String actor, String act, Map<String, String> details) {}

    private final JournalStore store;

    Journal(JournalStore store) {
        this.store = store;
    }

    /**
     * @param subjectType what the entry is about, a word of the glossary such as {@code SupportRequest}
     * @param act verb of the act; its sentence is the message {@code journal.<act>}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor by, String subjectType, UUID subject, String act, Map<String, String> details) {
        store.insert(by, subjectType, subject, act, details);
    }

    @Transactional(readOnly = true)
    public List<Entry> of(UUID subject, int limit) {
        return store.of(subject, limit);
    }
}
