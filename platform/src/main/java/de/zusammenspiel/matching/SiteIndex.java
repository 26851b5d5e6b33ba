package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.index.Difference;
import de.zusammenspiel.matcher.index.MatchIndex;
import de.zusammenspiel.matcher.score.Weights;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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

    private volatile MatchIndex index;
    private final ChangeStore changes;
    private final IndexEntries entries;
    private final SiteLanguage language;
    private final UnaryOperator<String> version;
    private final boolean onDisk;
    private final Map<Change.Row, Long> seen = new HashMap<>();
    private long watermark;
    private long kept;
    private boolean dirty;
    private String ownWords;
    private @Nullable Weighted weighted;

    /** The index asked with a site's own weights. */
    private record Weighted(UUID weighting, MatchIndex index) {}

    /**
     * @param ownWords revision of the site's own words the index understands
     * @param version names an index that understands such words
     */
    SiteIndex(
            MatchIndex index,
            ChangeStore changes,
            IndexEntries entries,
            SiteLanguage language,
            String ownWords,
            UnaryOperator<String> version,
            boolean onDisk) {
        this.index = index;
        this.changes = changes;
        this.entries = entries;
        this.language = language;
        this.ownWords = ownWords;
        this.version = version;
        this.onDisk = onDisk;
        this.watermark = onDisk ? index.lastApplied().orElse(0) : 0;
        this.kept = watermark;
    }

    MatchIndex index() {
        return index;
    }

    /** The same index, asked with weights of the site's own; they take effect on every node with the next question. */
    synchronized MatchIndex index(UUID weighting, Weights weights) {
        Weighted known = weighted;
        if (known == null || !known.weighting().equals(weighting)) {
            known = new Weighted(weighting, index.with(weights));
            weighted = known;
        }
        return known.index();
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
        if (!news.ownWords().equals(ownWords)) {
            SiteLanguage.Own own = language.at(news.ownWords());
            index = index.with(own.understander(), version.apply(own.revision()));
            index.rebuild(filling -> {});
            ownWords = own.revision();
            weighted = null;
            watermark = 0;
            seen.clear();
            dirty = true;
            news = changes.since(0);
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
