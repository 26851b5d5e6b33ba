package de.zusammenspiel.agreement;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.CurrentSite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What hours and things count for. A new version holds from its day on; what was counted before stays as it is. */
@Service
public class Rates {
    private final RateStore store;
    private final Journal journal;
    private final Clock clock;

    Rates(RateStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** All versions, the newest first; a site that never touched them has the usual ones. */
    @Transactional(readOnly = true)
    public List<RateTable> all() {
        List<RateTable> tables = store.all();
        return tables.isEmpty() ? List.of(UsualRates.TABLE) : tables;
    }

    /** The rates that hold on a day. */
    @Transactional(readOnly = true)
    public RateTable on(LocalDate day) {
        List<RateTable> tables = all();
        return tables.stream()
                .filter(table -> !table.validFrom().isAfter(day))
                .findFirst()
                .orElse(tables.getLast());
    }

    /**
     * Adds a version.
     *
     * @param seen the newest version the person had in front of them
     * @throws StaleEdit if somebody else has added one since
     */
    @Transactional
    public RateTable revise(int seen, LocalDate validFrom, List<Rate> rates, Actor by) {
        List<RateTable> tables = store.all();
        RateTable newest = tables.isEmpty() ? UsualRates.TABLE : tables.getFirst();
        if (newest.version() != seen) {
            throw new StaleEdit(String.valueOf(newest.version()), String.valueOf(seen));
        }
        if (tables.isEmpty()) {
            store.insert(UsualRates.TABLE, clock.instant());
        }
        RateTable next = new RateTable(newest.version() + 1, validFrom, by.label(), rates);
        store.insert(next, clock.instant());
        journal.record(
                by,
                "ValuationRate",
                CurrentSite.require().value(),
                "ratesRevised",
                Map.of("version", String.valueOf(next.version()), "day", validFrom.toString()));
        return next;
    }
}
