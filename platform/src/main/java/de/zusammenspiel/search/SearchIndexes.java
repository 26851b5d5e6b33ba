package de.zusammenspiel.search;

import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The words of all sites on this node, each opened only through the current site; read once after the start. */
@Component
class SearchIndexes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexes.class);

    private static final int LOOK_EVERY_SECONDS = 5;

    private final Map<SiteId, SiteWords> open = new ConcurrentHashMap<>();
    private final SearchStore store;
    private final Sites sites;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final boolean commandOnly;
    private final CountDownLatch stopped = new CountDownLatch(1);

    SearchIndexes(
            SearchStore store,
            Sites sites,
            PlatformTransactionManager transactions,
            @Value("${zusammenspiel.mode}") String mode) {
        this.store = store;
        this.sites = sites;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.commandOnly = mode.equals("command");
    }

    WordIndex current() {
        return site().followed();
    }

    private SiteWords site() {
        return open.computeIfAbsent(CurrentSite.require(), site -> new SiteWords(store));
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        if (!commandOnly) {
            Thread.ofPlatform().daemon().name("search").start(this::keepUp);
        }
    }

    /** The first one to search should not wait for it, nor the first one after a large import. */
    private void keepUp() {
        try {
            quietly(() -> sites.all().forEach(this::begin));
            while (!stopped.await(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                quietly(() -> open.keySet().forEach(this::read));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(Site site) {
        if (!isStopped()) {
            CurrentSite.run(site.id(), () -> writing.executeWithoutResult(status -> store.adoptRestored()));
            read(site.id());
        }
    }

    private void read(SiteId site) {
        if (!isStopped()) {
            CurrentSite.run(site, () -> reading.executeWithoutResult(status -> site().readAll()));
        }
    }

    private void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // The application may be going down, or the database with it. Otherwise the next look will tell.
            if (!isStopped()) {
                LOG.warn("the search does not follow for the moment: {}", e.getMessage());
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    @Override
    public void close() {
        stopped.countDown();
        open.values().forEach(SiteWords::close);
        open.clear();
    }
}
