package de.zusammenspiel.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes along the chain of the current site and tells what was changed or taken out behind the platform's back. */
@Service
public class JournalCheck {
    private static final int AT_ONCE = 200;

    /**
     * @param entries entries the chain knows
     * @param erased of these, entries whose words were erased on request; their place in the chain stays
     * @param open entries not yet sealed
     * @param head hash of the last link in hexadecimal; whoever keeps it elsewhere notices a shortened chain
     */
    public record Report(
            long entries,
            long erased,
            long open,
            List<Flaw> flaws,
            @Nullable String head) {
        public boolean whole() {
            return flaws.isEmpty();
        }
    }

    /** @param entry the entry concerned, or null when it is the chain itself */
    public record Flaw(Kind kind, long seq, @Nullable UUID entry) {}

    public enum Kind {
        /** The words of an entry are not those that were sealed. */
        CHANGED,
        /** An entry is gone. */
        MISSING,
        /** A link does not follow from the one before. */
        BROKEN,
        /** A link is gone. */
        GAP
    }

    private final SealStore seals;
    private final JournalStore journal;

    JournalCheck(SealStore seals, JournalStore journal) {
        this.seals = seals;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Report verify() {
        Walk walk = new Walk();
        for (List<Seal> some = seals.after(0, AT_ONCE); !some.isEmpty(); some = seals.after(walk.seq, AT_ONCE)) {
            some.forEach(walk::step);
        }
        return new Report(
                walk.entries,
                walk.erased,
                journal.countUnsealed(),
                List.copyOf(walk.flaws),
                walk.hash == null ? null : HexFormat.of().formatHex(walk.hash));
    }

    /** Where the walk along the chain stands. */
    private final class Walk {
        private final List<Flaw> flaws = new ArrayList<>();
        private long seq;
        private byte @Nullable [] hash;
        private long entries;
        private long erased;

        void step(Seal seal) {
            if (seal.seq() != seq + 1) {
                flaws.add(new Flaw(Kind.GAP, seq + 1, null));
            } else if (!Arrays.equals(seal.prev(), hash)) {
                flaws.add(new Flaw(Kind.BROKEN, seal.seq(), null));
            }
            byte[] expected = Digests.ofLink(seal.prev(), seal.seq(), seal.at().toEpochMilli(), seal.digest());
            if (!Arrays.equals(expected, seal.hash())) {
                flaws.add(new Flaw(Kind.BROKEN, seal.seq(), null));
            }
            entries(seal);
            seq = seal.seq();
            hash = seal.hash();
        }

        private void entries(Seal seal) {
            Map<UUID, JournalStore.Stored> stored = journal.stored(seal.entries());
            List<SealedEntry> found = new ArrayList<>();
            int flawsBefore = flaws.size();
            for (UUID id : seal.entries()) {
                JournalStore.Stored entry = stored.get(id);
                if (entry == null) {
                    flaws.add(new Flaw(Kind.MISSING, seal.seq(), id));
                    continue;
                }
                entries++;
                found.add(new SealedEntry(id, entry.digest()));
                if (entry.erased()) {
                    erased++;
                } else if (!Arrays.equals(entry.digest(), entry.recomputed())) {
                    flaws.add(new Flaw(Kind.CHANGED, seal.seq(), id));
                }
            }
            // Each entry fits its own digest; the digests themselves must be the sealed ones.
            if (flaws.size() == flawsBefore && !Arrays.equals(Digests.ofEntries(found), seal.digest())) {
                flaws.add(new Flaw(Kind.CHANGED, seal.seq(), null));
            }
        }
    }
}
