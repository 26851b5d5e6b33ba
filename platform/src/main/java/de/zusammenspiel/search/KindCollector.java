package de.zusammenspiel.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The best of each kind, found by reading the index once; the newest first where things fit equally well. */
final class KindCollector extends SimpleCollector {
    private static final Comparator<Scored> WORST_FIRST =
            Comparator.comparingDouble(Scored::score).thenComparingLong(Scored::at);
    private static final SearchKind[] KINDS = SearchKind.values();

    private final Map<SearchKind, Tally> tallies = new EnumMap<>(SearchKind.class);
    private final int most;
    private Scorable scorer = new Scorable() {
        @Override
        public float score() {
            return 0;
        }
    };
    private NumericDocValues kinds = DocValues.emptyNumeric();
    private NumericDocValues times = DocValues.emptyNumeric();
    private int base;

    KindCollector(Iterable<SearchKind> wanted, int most) {
        wanted.forEach(kind -> tallies.put(kind, new Tally()));
        this.most = most;
    }

    private record Scored(int doc, float score, long at) {}

    private static final class Tally {
        private final PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
        private int count;

        void offer(Scored one, int most) {
            if (best.size() < most) {
                best.add(one);
            } else if (WORST_FIRST.compare(one, best.element()) > 0) {
                best.remove();
                best.add(one);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable next) {
        scorer = next;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        kinds = DocValues.getNumeric(context.reader(), WordIndex.KIND);
        times = DocValues.getNumeric(context.reader(), WordIndex.AT);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (!kinds.advanceExact(doc) || !times.advanceExact(doc)) {
            return;
        }
        Tally tally = tallies.get(KINDS[Math.toIntExact(kinds.longValue())]);
        if (tally == null) {
            return;
        }
        tally.count++;
        tally.offer(new Scored(base + doc, scorer.score(), times.longValue()), most);
    }

    /** An index may be read in several parts. */
    record Parts(List<SearchKind> wanted, int most) implements CollectorManager<KindCollector, KindCollector> {
        @Override
        public KindCollector newCollector() {
            return new KindCollector(wanted, most);
        }

        @Override
        public KindCollector reduce(Collection<KindCollector> parts) {
            KindCollector whole = newCollector();
            for (KindCollector part : parts) {
                part.tallies.forEach((kind, tally) -> {
                    Tally sum = whole.tallies.computeIfAbsent(kind, any -> new Tally());
                    sum.count += tally.count;
                    tally.best.forEach(one -> sum.offer(one, most));
                });
            }
            return whole;
        }
    }

    /** Numbers in the index, the best first. */
    List<Integer> best(SearchKind kind) {
        Tally tally = tallies.get(kind);
        if (tally == null) {
            return List.of();
        }
        List<Scored> sorted = new ArrayList<>(tally.best);
        sorted.sort(WORST_FIRST.reversed());
        return sorted.stream().map(Scored::doc).toList();
    }

    int count(SearchKind kind) {
        Tally tally = tallies.get(kind);
        return tally == null ? 0 : tally.count;
    }
}
