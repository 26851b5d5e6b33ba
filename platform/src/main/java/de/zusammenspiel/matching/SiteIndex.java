package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.index.Difference;
import de.zusammenspiel.matcher.index.MatchIndex;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One site's matching index on this node, and how far it has followed the site's changes.
 *
 * <p>A look at the changes takes in whatever is committed, at once. The watermark moves only to the horizon of that
 * look: a transaction still open then may have a lower number than what is already seen, and commits later. What was
 * seen above the watermark is remembered, so that it is read once.
 */
final class SiteIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SiteIndex.class);
    private static final int AT_ONCE = 500;

    private final MatchIndex index;
    private final ChangeStore changes;
    private final IndexEntries entries;
    private final boolean onDisk;
    private final Map<Change.Row, Long> seen = new HashMap<>();
    private long watermark;
    private long kept;
    private boolean dirty;

    SiteIndex(MatchIndex index, ChangeStore changes, IndexEntries entries, boolean onDisk) {
        this.index = index;
        this.changes = changes;
        this.entries = entries;
        this.onDisk = onDisk;
        this.watermark = onDisk ? index.lastApplied().orElse(0) : 0;
        this.kept = watermark;
    }

    MatchIndex index() {
        return index;
    }

    /** Whether it lies in a folder; otherwise it is gone with the process. */
    boolean isOnDisk() {
        return onDisk;
    }

    /** Takes in what the current transaction sees. One that has written itself sees what may never come true. */
    synchronized void follow() {
        Change.News news = changes.since(watermark);
        if (news.writing()) {
            return;
        }
        List<Change> fresh = news.changes().stream()
                .filter(change -> !Long.valueOf(change.transaction()).equals(seen.get(change.row())))
                .toList();
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            List<Change> some = fresh.subList(from, Math.min(from + AT_ONCE, fresh.size()));
            entries.bring(some, index);
            some.forEach(change -> seen.put(change.row(), change.transaction()));
            dirty = true;
        }
        if (news.horizon() > watermark) {
            watermark = news.horizon();
            seen.values().removeIf(transaction -> transaction < watermark);
        }
    }

    /** Writes to disk what it would be a pity to read again. */
    synchronized void keep() {
        if (onDisk && (dirty || kept == 0)) {
            index.commit(watermark);
            kept = watermark;
            dirty = false;
        }
    }

    /** Forgets everything and reads it again. */
    synchronized void rebuild() {
        index.rebuild(filling -> {});
        watermark = 0;
        seen.clear();
        follow();
        keep();
    }

    /** Compares with the tables, after following them. */
    synchronized IndexReport check() {
        follow();
        Difference supply = index.checkSupply(entries.expectedSupply());
        Difference demand = index.checkDemand(entries.expectedDemand());
        return new IndexReport(
                index.size() + index.needs(),
                supply.missing().size() + demand.missing().size(),
                supply.outdated().size() + demand.outdated().size(),
                supply.surplus().size() + demand.surplus().size());
    }

    /** Lets go of what can no longer be written. */
    synchronized void abandon() {
        try {
            index.close();
        } catch (UncheckedIOException expected) {
            LOG.debug("closing a broken index", expected);
        }
    }

    @Override
    public synchronized void close() {
        keep();
        index.close();
    }
}
