package de.zusammenspiel.audit;

import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.JournalEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The journal of a thing as the page part {@code part/journal} shows it: sentences. */
@Component
public class JournalView {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
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
                        : texts.text(locale, "journal." + entry.act(), readable(entry.details(), locale)),
                null);
    }

    /** Days stand in the journal the way machines write them. */
    private static Map<String, String> readable(Map<String, String> details, Locale locale) {
        Map<String, String> readable = new HashMap<>(details);
        readable.replaceAll((key, value) -> DAY.matcher(value).matches()
                ? FormCheck.parseDate(value).map(day -> Texts.date(locale, day)).orElse(value)
                : value);
        return readable;
    }
}
