package de.zusammenspiel.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many requests a filter finds, remembered until one of the site's requests changes: counting ten thousand costs more
 * than the page that says so. What another process changes, such as an import from the command line, is seen after ten
 * seconds.
 */
@Component
class RequestCounts {
    private static final int MOST_FILTERS = 200;

    /** Whoever counts puts the number where it looked before counting; after a change nobody looks there any more. */
    private final Cache<SiteId, Map<RequestFilter, Long>> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(10))
            .maximumSize(1_000)
            .build();

    long of(RequestFilter filter, LongSupplier count) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return count.getAsLong(); // may see changes of its own, which nobody else may see yet
        }
        Map<RequestFilter, Long> counts = known.get(CurrentSite.require(), site -> new ConcurrentHashMap<>());
        Long before = counts.get(filter);
        if (before != null) {
            return before;
        }
        long number = count.getAsLong();
        if (counts.size() < MOST_FILTERS) {
            counts.put(filter, number);
        }
        return number;
    }

    /** Tells that this transaction changes requests. */
    void change() {
        SiteId site = CurrentSite.require();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known.invalidate(site);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidate(site);
            }
        });
    }
}
