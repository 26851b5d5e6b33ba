package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.ProfileBytes;
import de.zusammenspiel.matcher.score.TextVector;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One side of the index, offers and companies or needs: a Lucene index over concepts, words, kinds and places, with each
 * profile as bytes. Readers see every write that has returned. Safe for many threads.
 */
final class Shelf implements Closeable {

    static final String CONCEPTS = "concept";
    static final String WORDS = "word";
    static final String TRAITS = "trait";
    private static final String ID = "id";
    private static final String PROFILE = "profile";
    private static final String SKETCH = "sketch";
    private static final String REVISION = "revision";

    /** How many are looked at for each that is scored. */
    private static final int LOOKED_AT = 6;

    /** Up to so many entries a look at all costs less than a question. */
    private static final int ALL_LOOKED_AT = 3_000;

    private static final WeightSimilarity SIMILARITY = new WeightSimilarity();

    private final IndexWriter writer;
    private final SearcherManager readers;
    private final ProfileBytes bytes;
    private final Sketch sketches;
    private final AtomicLong written = new AtomicLong();
    private final Object refreshing = new Object();
    private volatile long seen;
    private long pictured = -1;
    private volatile Vocabulary vocabulary = Vocabulary.EMPTY;
    private volatile boolean filling;

    Shelf(IndexWriter writer, ProfileBytes bytes, Sketch sketches) throws IOException {
        this.writer = writer;
        this.sketches = sketches;
        this.bytes = bytes;
        this.readers = new SearcherManager(writer, true, false, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(SIMILARITY);
                searcher.setQueryCache(null);
                return searcher;
            }
        });
        this.seen = -1;
    }

    static WeightSimilarity similarity() {
        return SIMILARITY;
    }

    void put(Profile profile, long revision) {
        changing(() -> writer.updateDocument(new Term(ID, profile.id()), document(profile, revision)));
    }

    /** Adds what is known not to be there: without looking for its id, faster. */
    void add(Profile profile, long revision) {
        changing(() -> writer.addDocument(document(profile, revision)));
    }

    void remove(String id) {
        changing(() -> writer.deleteDocuments(new Term(ID, id)));
    }

    void clear() {
        changing(writer::deleteAll);
    }

    private interface Change {
        long make() throws IOException;
    }

    private void changing(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.incrementAndGet();
    }

    private Document document(Profile profile, long revision) {
        var concepts = new WeightedTerms();
        profile.eachConcept(concepts::add);
        var words = new WeightedTerms();
        profile.text().features().forEach((feature, weight) -> {
            if (!TextVector.isLetterGroup(feature)) {
                words.add(feature, weight);
            }
        });
        var traits = new WeightedTerms();
        Traits.of(profile).forEach(trait -> traits.add(trait, 1));
        var document = new Document();
        document.add(new StringField(ID, profile.id(), Field.Store.NO));
        document.add(concepts.inField(CONCEPTS));
        document.add(words.inField(WORDS));
        document.add(traits.inField(TRAITS));
        document.add(new BinaryDocValuesField(PROFILE, bytes.write(profile)));
        document.add(new BinaryDocValuesField(SKETCH, sketches.of(profile)));
        document.add(new NumericDocValuesField(REVISION, revision));
        return document;
    }

    /** While filled, readers keep seeing what was there before. */
    void beginFilling() {
        current(searcher -> searcher);
        filling = true;
    }

    void endFilling() {
        filling = false;
    }

    int size() {
        return current(searcher -> searcher.getIndexReader().numDocs());
    }

    /** What to look for, made for the words of this shelf. */
    record Question(Query query, Estimate estimate) {}

    interface QuestionOf {
        Question of(Vocabulary vocabulary, IndexReader reader, int looked) throws IOException;
    }

    /** What to score, and how rare its words are. */
    record Found(List<Profile> profiles, Vocabulary vocabulary) {}

    /** The profiles most worth scoring, at most {@code limit}. */
    Found candidates(QuestionOf asked, int limit) {
        return current(searcher -> {
            var words = vocabulary;
            int entries = Math.max(1, searcher.getIndexReader().numDocs());
            int looked = entries <= ALL_LOOKED_AT ? entries : LOOKED_AT * limit;
            var question = asked.of(words, searcher.getIndexReader(), looked);
            var hits = searcher.search(question.query(), new TopScoreDocCollectorManager(looked, looked)).scoreDocs;
            var best = promising(searcher, hits, question.estimate(), limit);
            return new Found(profiles(searcher, best), words);
        });
    }

    private static ScoreDoc[] promising(IndexSearcher searcher, ScoreDoc[] hits, Estimate estimate, int limit)
            throws IOException {
        var order = new long[hits.length];
        var next = new int[1];
        eachValue(searcher, hits, SKETCH, (hit, value) -> {
            // Best first when sorted as numbers, and the place in the array for the way back.
            int worst = Integer.MAX_VALUE - Float.floatToIntBits((float) Math.max(0, estimate.of(value)));
            order[next[0]] = (long) worst << 32 | next[0];
            next[0]++;
        });
        Arrays.sort(order, 0, next[0]);
        int possible = 0;
        while (possible < Math.min(limit, next[0]) && order[possible] >>> 32 != Integer.MAX_VALUE) {
            possible++;
        }
        var best = new ScoreDoc[possible];
        for (int i = 0; i < possible; i++) {
            best[i] = hits[(int) order[i]];
        }
        return best;
    }

    private List<Profile> profiles(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        var profiles = new ArrayList<Profile>(hits.length);
        eachValue(searcher, hits, PROFILE, (hit, value) -> profiles.add(bytes.read(value)));
        return profiles;
    }

    private interface ValueConsumer {
        void accept(ScoreDoc hit, BytesRef value);
    }

    /** Reads in the order of the disk. */
    private static void eachValue(IndexSearcher searcher, ScoreDoc[] hits, String field, ValueConsumer consumer)
            throws IOException {
        Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
        var leaves = searcher.getIndexReader().leaves();
        int leaf = -1;
        LeafReaderContext context = null;
        BinaryDocValues values = null;
        for (var hit : hits) {
            while (context == null
                    || hit.doc >= context.docBase + context.reader().maxDoc()) {
                leaf++;
                context = leaves.get(leaf);
                values = context.reader().getBinaryDocValues(field);
            }
            if (Objects.requireNonNull(values).advanceExact(hit.doc - context.docBase)) {
                consumer.accept(hit, values.binaryValue());
            }
        }
    }

    /** Every id with its revision. */
    Map<String, Long> revisions() {
        return current(searcher -> {
            var revisions = new HashMap<String, Long>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                revisions(leaf, revisions);
            }
            return revisions;
        });
    }

    private static void revisions(LeafReaderContext leaf, Map<String, Long> revisions) throws IOException {
        var terms = leaf.reader().terms(ID);
        if (terms == null) {
            return;
        }
        var live = leaf.reader().getLiveDocs();
        var ids = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef id = ids.next(); id != null; id = ids.next()) {
            postings = ids.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    var values = leaf.reader().getNumericDocValues(REVISION);
                    revisions.put(id.utf8ToString(), values.advanceExact(doc) ? values.longValue() : 0);
                }
            }
        }
    }

    void commit(Collection<Map.Entry<String, String>> notes) {
        try {
            writer.setLiveCommitData(notes);
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OptionalLong lastApplied() {
        return Folder.lastApplied(writer.getLiveCommitData());
    }

    /** Joins all segments into few: worth it after filling, before many questions. */
    void compact() {
        changing(() -> {
            writer.forceMerge(1);
            return 0;
        });
    }

    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T current(Reading<T> reading) {
        try {
            refresh();
            var searcher = readers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                readers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refresh() throws IOException {
        long wanted = written.get();
        if (seen >= wanted || filling) {
            return;
        }
        synchronized (refreshing) {
            if (seen >= wanted) {
                return;
            }
            long now = written.get();
            readers.maybeRefreshBlocking();
            var searcher = readers.acquire();
            try {
                var reader = searcher.getIndexReader();
                if (vocabulary.isOutdatedAfter(now - pictured)) {
                    vocabulary = Vocabulary.of(reader, WORDS);
                    pictured = now;
                }
            } finally {
                readers.release(searcher);
            }
            seen = now;
        }
    }

    @Override
    public void close() {
        try (writer) {
            readers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
