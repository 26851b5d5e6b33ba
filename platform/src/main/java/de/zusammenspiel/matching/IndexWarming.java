package de.zusammenspiel.matching;

import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the companies and offers of every site once after the start, behind the scenes: with thousands of companies the
 * first look at suggestions would otherwise be a wait. Nothing depends on it; whoever comes earlier waits as before.
 */
@Component
class IndexWarming {
    private static final Logger LOG = LoggerFactory.getLogger(IndexWarming.class);
    private final SiteIndexes indexes;
    private final Sites sites;
    private final TransactionTemplate reading;
    private final boolean commandOnly;

    IndexWarming(
            SiteIndexes indexes,
            Sites sites,
            PlatformTransactionManager transactions,
            @Value("${zusammenspiel.mode}") String mode) {
        this.indexes = indexes;
        this.sites = sites;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.commandOnly = mode.equals("command");
    }

    @EventListener(ApplicationReadyEvent.class)
    public void warm() {
        if (!commandOnly) {
            Thread.ofPlatform().daemon().name("suggestions").start(this::readAll);
        }
    }

    private void readAll() {
        try {
            for (Site site : sites.all()) {
                CurrentSite.run(site.id(), () -> reading.executeWithoutResult(status -> indexes.supply()));
            }
        } catch (RuntimeException e) {
            // The application may be going down, or the database with it; the next reader will see.
            LOG.info("suggestions were not read ahead: {}", e.getMessage());
        }
    }
}
