package de.zusammenspiel.site;

import java.time.Duration;

/** Work that comes round for every site: deadlines, reminders, closing what ran out. Must do no harm when run twice. */
public interface SiteJob {
    String name();

    Duration every();

    /** Runs in a transaction of its own, with {@code site} as the current site. */
    void runFor(Site site);
}
