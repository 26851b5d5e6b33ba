package de.zusammenspiel;

import de.zusammenspiel.database.Database;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.database.DatabaseSettings;
import de.zusammenspiel.database.Migrations;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings up the database and its tables while Spring looks after itself: they need each other only late. */
final class DatabaseStart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStart.class);
    /** Set while Spring writes down the wiring at build time, when there is no installation yet. */
    private static final String ONLY_WIRING = "spring.aot.processing";

    private final FutureTask<Database> work = new FutureTask<>(DatabaseStart::open);
    private volatile boolean begun;

    /** Runs the application with its database beside it; what was begun ends with a start that fails. */
    static void run(SpringApplication application, String... arguments) {
        DatabaseStart start = new DatabaseStart();
        // Not before the context: until then the log would lose what the database has to say.
        application.addInitializers(start::begin);
        try {
            application.run(arguments);
        } catch (RuntimeException failed) {
            start.close();
            throw failed;
        }
    }

    /** The same for a command: nothing else starts before the database is there, so nothing else complains without it. */
    static ConfigurableApplicationContext runAfter(SpringApplication application, String... arguments) {
        DatabaseStart start = new DatabaseStart();
        application.addInitializers(context -> {
            start.begin(context);
            if (start.begun) {
                LOG.debug("database at {}", start.database().access().app().url());
            }
        });
        try {
            return application.run(arguments);
        } catch (RuntimeException failed) {
            start.close();
            throw failed;
        }
    }

    private void begin(ConfigurableApplicationContext context) {
        if (!Boolean.getBoolean(ONLY_WIRING)) {
            context.getBeanFactory().registerSingleton("databaseStart", this);
            begun = true;
            Thread.ofPlatform().daemon().name("database").start(work);
        }
    }

    /** With all tables; waits for them. */
    Database database() {
        try {
            // With an end, for Spring takes a start that waits without one for stuck and gives up waiting for it.
            return work.get(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (TimeoutException never) {
            throw new IllegalStateException(never);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database started", ended);
        }
    }

    /** Waits until it is up, for nobody else would take it down. */
    @Override
    public void close() {
        if (!begun) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            opened().ifPresent(Database::close);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Database> opened() throws InterruptedException {
        try {
            return Optional.of(work.get());
        } catch (ExecutionException nothingIsOpen) {
            LOG.debug("no database to close", nothingIsOpen);
            return Optional.empty();
        }
    }

    private static Database open() {
        long began = System.nanoTime();
        Database database = DatabaseSettings.fromEnvironment(System.getenv()).open(LOG::info);
        LOG.info("database ready after {} ms", millisSince(began));
        boolean ready = false;
        try {
            migrate(database.access());
            ready = true;
            return database;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    static void migrate(DatabaseAccess access) {
        if (access.hasOwner()) {
            long began = System.nanoTime();
            Migrations.run(access.requireOwner(), access.app().user());
            LOG.info("tables ready after {} ms", millisSince(began));
        }
    }

    private static long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
