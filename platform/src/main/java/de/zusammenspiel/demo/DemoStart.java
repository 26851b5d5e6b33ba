package de.zusammenspiel.demo;

import de.zusammenspiel.identity.DemoLogins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells the example stories at the first start of a demo, before jobs, letters and visitors get to work. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class DemoStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private final DemoPeople people;
    private final SaarbrueckenStory saarbruecken;
    private final RegionStory region;
    private final StoryClock clock;
    private final Path dataDir;
    private boolean running;

    DemoStart(
            DemoPeople people,
            SaarbrueckenStory saarbruecken,
            RegionStory region,
            StoryClock clock,
            @Value("${zusammenspiel.data-dir}") String dataDir) {
        this.people = people;
        this.saarbruecken = saarbruecken;
        this.region = region;
        this.clock = clock;
        this.dataDir = Path.of(dataDir);
    }

    /** Before everything that works by itself: the web server, the jobs and the letters start in later phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        if (people.alreadyThere()) {
            return;
        }
        long began = System.nanoTime();
        try {
            LOG.info("Die Beispiele werden erzählt (nur beim ersten Mal) …");
            saarbruecken.tell(people.saarbruecken());
            LOG.info("Saarbrücken steht, jetzt die Beispielregion …");
            region.tell(people.region());
        } finally {
            clock.backToNow();
        }
        mark();
        LOG.info(
                "Die Beispiele sind da ({} s).",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    /** Only a folder with this mark lets anybody in by a click. */
    private void mark() {
        try {
            Files.createDirectories(dataDir);
            Files.writeString(dataDir.resolve(DemoLogins.MARK), "Diese Daten sind ein Beispiel.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
