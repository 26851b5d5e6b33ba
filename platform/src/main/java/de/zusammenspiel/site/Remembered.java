package de.zusammenspiel.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zusammenspiel.shared.SiteId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sums over everything a site ever did, remembered until what they are made of changes: adding them up costs more than
 * the page that needs them. Whoever writes tells so ({@link #change}); what another process writes, such as an import
 * from the command line, is seen after ten seconds.
 */
public final class Remembered<K, V> {
    private static final int MOST_KEYS = 200;

    /** Whoever reads puts the sum where it looked before reading; after a change nobody looks there any more. */
    private final Cache<SiteId, Map<K, V>> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(10))
            .maximumSize(100)
            .build();

    /** @param read the sum as the database knows it; must not be changed by whoever gets it */
    public V of(K key, Supplier<V> read) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get(); // may see changes of its own, which nobody else may see yet
        }
        Map<K, V> sums = known.get(CurrentSite.require(), site -> new ConcurrentHashMap<>());
        V before = sums.get(key);
        if (before != null) {
            return before;
        }
        V sum = read.get();
        if (sums.size() < MOST_KEYS) {
            sums.put(key, sum);
        }
        return sum;
    }

    /** Tells that this transaction changes what the sums are made of. */
    public void change() {
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
