package de.zusammenspiel.audit;

import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.JournalEntry;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The journal of a thing as the page part {@code part/journal} shows it: sentences. */
@Component
public class JournalView {
    private final Journal journal;
    private final Texts texts;

    JournalView(Journal journal, Texts texts) {
        this.journal = journal;
        this.texts = texts;
    }

    /** Newest first. */
    public List<JournalEntry> of(UUID subject, int limit, Locale locale) {
        return journal.of(subject, limit).stream()
                .map(entry -> sentence(entry, locale))
                .toList();
    }

    /** For pages that show entries of several things in one list. */
    public JournalEntry sentence(Journal.Entry entry, Locale locale) {
        return new JournalEntry(
                entry.at().toString(),
                Texts.dateTime(locale, entry.at()),
                entry.actor(),
                entry.onBehalfOf(),
                entry.erased()
                        ? texts.text(locale, "audit.erased")
                        : texts.text(locale, "journal." + entry.act(), entry.details()),
                null);
    }
}
