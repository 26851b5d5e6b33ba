package de.zusammenspiel.audit;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chains what was committed since the last round. It runs beside the acts and not inside them, because a chain written
 * by every act would let only one act of a site happen at a time.
 */
@Component
class Sealer implements SiteJob {
    static final String NAME = "journal-seal";
    private static final int AT_ONCE = 1_000;
    private final SealStore store;
    private final Clock clock;

    Sealer(SealStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void runFor(Site site) {
        List<SealedEntry> entries = store.unsealed(AT_ONCE);
        if (entries.isEmpty() || !store.lock()) {
            return;
        }
        // Read again under the lock: somebody else may have sealed them meanwhile.
        entries = store.unsealed(AT_ONCE);
        if (entries.isEmpty()) {
            return;
        }
        @Nullable Seal last = store.last().orElse(null);
        long seq = last == null ? 1 : last.seq() + 1;
        byte[] prev = last == null ? null : last.hash();
        Instant at = Instant.ofEpochMilli(clock.millis());
        byte[] digest = Digests.ofEntries(entries);
        store.insert(new Seal(
                seq,
                at,
                entries.stream().map(SealedEntry::id).toList(),
                digest,
                prev,
                Digests.ofLink(prev, seq, at.toEpochMilli(), digest)));
    }
}
