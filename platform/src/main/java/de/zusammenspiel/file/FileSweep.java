package de.zusammenspiel.file;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Removes files without a row: what a power cut left between the disk and the database. */
@Component
class FileSweep implements SiteJob {
    private static final Duration CERTAINLY_OVER = Duration.ofDays(1);
    private final FileStore store;
    private final FileFolder folder;
    private final Clock clock;

    FileSweep(FileStore store, FileFolder folder, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "file-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void runFor(Site site) {
        Set<UUID> known = store.ids();
        for (String name : folder.olderThan(site.id(), clock.instant().minus(CERTAINLY_OVER))) {
            if (FileFolder.id(name).filter(known::contains).isEmpty()) {
                folder.delete(site.id(), name);
            }
        }
    }
}
