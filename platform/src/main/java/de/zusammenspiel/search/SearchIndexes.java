package de.zusammenspiel.search;

import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<SiteId, SiteWords> open = new ConcurrentHashMap<>();
    private final SearchStore store;
    private final Sites sites;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final boolean commandOnly;
    private volatile boolean closed;

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
        return open.computeIfAbsent(CurrentSite.require(), site -> new SiteWords(store))
                .followed();
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        if (!commandOnly) {
            Thread.ofPlatform().daemon().name("search").start(this::readAll);
        }
    }

    /** The first one to search should not wait for it. */
    private void readAll() {
        try {
            for (Site site : sites.all()) {
                if (closed) {
                    return;
                }
                CurrentSite.run(site.id(), () -> {
                    writing.executeWithoutResult(status -> store.adoptRestored());
                    reading.executeWithoutResult(status -> current());
                });
            }
        } catch (RuntimeException e) {
            // The application may be going down. Otherwise whoever searches first reads what is missing.
            if (!closed) {
                LOG.warn("the search was not read in advance: {}", e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        open.values().forEach(SiteWords::close);
        open.clear();
    }
}
