package de.zusammenspiel.directory.web;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.JournalEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happened to an organisation, in sentences. */
@Component
class History {
    private static final int ENTRIES = 20;
    private final Journal journal;
    private final Texts texts;

    History(Journal journal, Texts texts) {
        this.journal = journal;
        this.texts = texts;
    }

    List<JournalEntry> of(OrganisationId organisation, FormCheck check) {
        return journal.of(organisation.value(), ENTRIES).stream()
                .map(entry -> new JournalEntry(
                        entry.at().toString(),
                        Texts.dateTime(check.locale(), entry.at()),
                        entry.actor(),
                        entry.onBehalfOf(),
                        texts.text(check.locale(), "journal." + entry.act(), readable(entry.details(), check.locale())),
                        null))
                .toList();
    }

    /** Dates stand in the journal the way machines write them. */
    private static Map<String, String> readable(Map<String, String> details, Locale locale) {
        Map<String, String> readable = new HashMap<>(details);
        readable.computeIfPresent("until", (key, day) -> Texts.date(locale, LocalDate.parse(day)));
        return readable;
    }
}
