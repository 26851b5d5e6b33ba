package de.zusammenspiel.audit;

import de.zusammenspiel.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what when. An entry is written in the transaction of the act, so neither exists without the other. */
@Service
public class Journal {
    /**
     * @param onBehalfOf the person staff acted for
     * @param act message key of what happened, {@code journal.<act>}
     * @param details values the sentence of the act may name
     * @param erased the words were erased on request
     */
    public record Entry(
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            String act,
            Map<String, String> details,
            boolean erased) {}

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

    /** Whether this act is written down for the subject with this detail, however long ago. */
    @Transactional(readOnly = true)
    public boolean tells(UUID subject, String act, String detail, String value) {
        return store.tells(subject, act, detail, value);
    }

    /** The entries about one of these acts with this detail, the latest first. */
    @Transactional(readOnly = true)
    public List<Entry> entries(UUID subject, List<String> acts, String detail, String value) {
        return store.entries(List.of(subject), acts, detail, value);
    }

    /** The same about any of several subjects, for instance records that have become one. */
    @Transactional(readOnly = true)
    public List<Entry> entries(Collection<UUID> subjects, List<String> acts, String detail, String value) {
        return store.entries(subjects, acts, detail, value);
    }

    /** Of whom one of these acts is written down with this detail. */
    @Transactional(readOnly = true)
    public Set<UUID> subjects(List<String> acts, String detail, String value) {
        return store.subjects(acts, detail, value);
    }

    /** When this act was last written down with each of these values of a detail, whomever it was about. */
    @Transactional(readOnly = true)
    public Map<String, Instant> lastAt(String act, String detail, Collection<String> values) {
        return values.isEmpty() ? Map.of() : store.lastAt(act, detail, values);
    }

    /** How many entries of this site name the person, as actor, as the one acted for or in their words. */
    @Transactional(readOnly = true)
    public int mentions(String name, @Nullable String email) {
        return store.mentions(words(name, email));
    }

    /**
     * Takes a person's name and address out of the journal of this site. What happened and when stays, and so does the
     * chain, because it was made over digests.
     *
     * @return how many entries lost words
     */
    @Transactional
    public int erase(String name, @Nullable String email) {
        return store.erase(words(name, email));
    }

    private static List<String> words(String name, @Nullable String email) {
        return Stream.of(name, email == null ? "" : email)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
