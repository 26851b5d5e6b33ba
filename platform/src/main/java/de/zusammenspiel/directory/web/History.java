package de.zusammenspiel.directory.web;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Merging;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.JournalEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Merging merging;
    private final Texts texts;

    History(Journal journal, Merging merging, Texts texts) {
        this.journal = journal;
        this.merging = merging;
        this.texts = texts;
    }

    List<JournalEntry> of(OrganisationId organisation, FormCheck check) {
        List<OrganisationId> all = new ArrayList<>(merging.goneInto(organisation));
        all.add(organisation);
        return all.stream()
                .flatMap(one -> journal.of(one.value(), ENTRIES).stream())
                .sorted(Comparator.comparing(Journal.Entry::at).reversed())
                .limit(ENTRIES)
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
