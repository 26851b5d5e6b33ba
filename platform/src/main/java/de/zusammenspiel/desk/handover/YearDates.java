package de.zusammenspiel.desk.handover;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates of the year that otherwise only one head knows. */
@Service
public class YearDates {
    private final YearDateStore store;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    YearDates(YearDateStore store, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID add(YearDate.Kind kind, String what, LocalDate day, boolean yearly, String note, Actor by) {
        YearDate date = new YearDate(ids.next(), kind, what, day, yearly, note);
        store.insert(date, clock.instant());
        journal.record(by, "Site", CurrentSite.require().value(), "yearDateAdded", Map.of("what", what));
        return date.id();
    }

    @Transactional
    public void remove(UUID id, Actor by) {
        if (!store.remove(id)) {
            throw new NotFound("date of the year");
        }
        journal.record(by, "Site", CurrentSite.require().value(), "yearDateRemoved", Map.of());
    }

    /** The next first. */
    @Transactional(readOnly = true)
    public List<YearDate> all() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        return store.all(today).stream()
                .sorted(Comparator.comparing((YearDate date) -> date.next(today))
                        .thenComparing(YearDate::what))
                .toList();
    }
}
