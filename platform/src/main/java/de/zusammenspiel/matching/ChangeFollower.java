package de.zusammenspiel.matching;

import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps this node's indexes behind the database by no more than a moment: it reads every site once after the start,
 * then waits on a connection of its own for word of a change, from whatever node. Word can get lost with a connection,
 * so it also looks by itself now and then. Nothing depends on it: whoever asks earlier follows by the way.
 */
@Component
class ChangeFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFollower.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final int LOOK_EVERY_WAITS = 10;
    private static final int AGAIN_AFTER_SECONDS = 3;

    private final SiteIndexes indexes;
    private final Sites sites;
    private final ChangeStore changes;
    private final DatabaseAccess database;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final boolean commandOnly;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    ChangeFollower(
            SiteIndexes indexes,
            Sites sites,
            ChangeStore changes,
            DatabaseAccess database,
            PlatformTransactionManager transactions,
            @Value("${zusammenspiel.mode}") String mode) {
        this.indexes = indexes;
        this.sites = sites;
        this.changes = changes;
        this.database = database;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.commandOnly = mode.equals("command");
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        if (!commandOnly) {
            thread = Thread.ofPlatform().daemon().name("suggestions").start(this::run);
        }
    }

    private void run() {
        try {
            do {
                listen();
            } while (!stopped.await(AGAIN_AFTER_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void listen() {
        try (Connection connection = database.app().connect()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen matching_change");
                statement.execute("listen matching_rebuild");
            }
            for (Site site : sites.all()) {
                if (isStopped()) {
                    return;
                }
                CurrentSite.run(site.id(), () -> writing.executeWithoutResult(status -> changes.adoptRestored()));
                follow(site.id());
            }
            PGConnection word = connection.unwrap(PGConnection.class);
            for (int waits = 1; !isStopped(); waits++) {
                PGNotification[] heard = word.getNotifications(WAIT_MILLIS);
                if (heard != null) {
                    for (PGNotification one : heard) {
                        on(one);
                    }
                }
                if (waits % LOOK_EVERY_WAITS == 0) {
                    indexes.opened().forEach(this::follow);
                }
            }
        } catch (SQLException | RuntimeException e) {
            // The application may be going down, or the database with it. Otherwise the next try will tell.
            if (!isStopped()) {
                LOG.warn("suggestions do not follow for the moment: {}", e.getMessage());
            }
        }
    }

    private void on(PGNotification word) {
        SiteId site = new SiteId(UUID.fromString(word.getParameter()));
        if (word.getName().equals("matching_rebuild")) {
            LOG.info("the index of site {} is built anew", site.value());
            CurrentSite.run(site, () -> reading.executeWithoutResult(status -> indexes.rebuild()));
        } else {
            read(site);
        }
    }

    private void follow(SiteId site) {
        read(site);
        CurrentSite.run(site, () -> reading.executeWithoutResult(status -> indexes.keep()));
    }

    private void read(SiteId site) {
        CurrentSite.run(site, () -> reading.executeWithoutResult(status -> indexes.current()));
    }

    /** Before the indexes close. */
    @Override
    public void close() throws InterruptedException {
        stopped.countDown();
        Thread running = thread;
        if (running != null) {
            running.join(TimeUnit.SECONDS.toMillis(AGAIN_AFTER_SECONDS));
        }
    }
}
