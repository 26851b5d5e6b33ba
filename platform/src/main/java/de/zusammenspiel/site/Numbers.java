package de.zusammenspiel.site;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Human numbers of a site, such as {@code A-2026-0147}: a letter, the year, a counter that starts anew each year. The
 * counter's row is locked until the transaction ends, so numbers have no gaps and no doubles.
 */
@Component
public class Numbers {
    private final NumberStore store;
    private final Clock clock;

    Numbers(NumberStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String letter) {
        int year = LocalDate.now(clock).getYear();
        return "%s-%d-%04d".formatted(letter, year, store.next(CurrentSite.require(), letter, year));
    }
}
