package de.zusammenspiel.matching;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.matcher.language.Concept;
import de.zusammenspiel.matcher.language.ConceptHit;
import de.zusammenspiel.matching.OwnWordStore.OwnWord;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words a site uses for what the catalogue calls otherwise: the name of a hall, a word of the region. They count from the
 * next question on, on every node; the index is read anew for them.
 */
@Service
public class OwnWords {
    /** A site's vocabulary, not a second catalogue. */
    public static final int MOST = 500;

    private final OwnWordStore words;
    private final SiteLanguage language;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    OwnWords(OwnWordStore words, SiteLanguage language, Journal journal, Ids ids, Clock clock) {
        this.words = words;
        this.language = language;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param meaning German label of the concept, or its id where the catalogue does not know it any more */
    public record View(UUID id, String word, String meaning, String by, Instant at) {}

    /** What became of a new word. */
    public enum Outcome {
        ADDED,
        KNOWN_ALREADY,
        TOO_MANY
    }

    /** What was understood, and the words that told it. */
    public record Understood(String concept, List<String> because) {
        public Understood {
            because = List.copyOf(because);
        }
    }

    @Transactional(readOnly = true)
    public List<View> all() {
        return words.all().stream()
                .map(word -> new View(
                        word.id(),
                        word.word(),
                        SiteLanguage.catalogue()
                                .find(word.concept())
                                .map(Concept::german)
                                .orElse(word.concept()),
                        word.by(),
                        word.at()))
                .toList();
    }

    /** Everything the catalogue knows, by its German labels. */
    public List<Concept> concepts() {
        return SiteLanguage.catalogue().concepts().stream()
                .sorted(Comparator.comparing(Concept::german))
                .toList();
    }

    /** The concept with this label, German or English. */
    public Optional<Concept> concept(String label) {
        String wanted = label.strip().toLowerCase(Locale.GERMAN);
        return SiteLanguage.catalogue().concepts().stream()
                .filter(concept -> concept.german().toLowerCase(Locale.GERMAN).equals(wanted)
                        || concept.english().toLowerCase(Locale.ENGLISH).equals(wanted))
                .findFirst();
    }

    /** What the current site understands of a text. */
    @Transactional(readOnly = true)
    public List<Understood> understand(String text) {
        return language.current().understander().understand(text).concepts().stream()
                .map(OwnWords::understood)
                .toList();
    }

    static Understood understood(ConceptHit hit) {
        return new Understood(hit.concept().german(), hit.words());
    }

    @Transactional
    public Outcome add(String word, Concept concept, Actor by) {
        if (words.all().size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        UUID id = ids.next();
        if (!words.insert(new OwnWord(id, word, concept.id(), by.label(), clock.instant()))) {
            return Outcome.KNOWN_ALREADY;
        }
        journal.record(
                by,
                "Site",
                CurrentSite.require().value(),
                "ownWordAdded",
                Map.of("word", word, "concept", concept.german()));
        return Outcome.ADDED;
    }

    @Transactional
    public void remove(UUID id, Actor by) {
        words.find(id).ifPresent(word -> {
            words.delete(id);
            journal.record(by, "Site", CurrentSite.require().value(), "ownWordRemoved", Map.of("word", word.word()));
        });
    }
}
