package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.ProfileBytes;
import de.zusammenspiel.matcher.score.TextVector;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
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
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One side of the index, offers and companies or needs: a Lucene index over concepts, words, kinds and places, with each
 * profile as bytes. Readers see every write that has returned. Safe for many threads.
 */
final class Shelf implements Closeable {

    static final String CONCEPTS = "concept";
    static final String WORDS = "word";
    private static final String ID = "id";
    private static final String PROFILE = "profile";
    static final String SKETCH = "sketch";
    static final String ORDER = "order";
    private static final String REVISION = "revision";

    /** Up to so many entries a look at all costs less than a question. */
    private static final int ALL_LOOKED_AT = 3_000;

    private static final WeightSimilarity SIMILARITY = new WeightSimilarity();

    private final IndexWriter writer;
    private final SearcherManager readers;
    private final ProfileBytes bytes;
    private final Sketch sketches;
    private final PostingsCache postings;
    private final Workspace.Pool workspaces = new Workspace.Pool();
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
        this.postings = new PostingsCache(sketches);
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
        profile.eachConcept((id, weight, byTrade) -> concepts.add(id, weight));
        var words = new WeightedTerms();
        profile.text().features().forEach((feature, weight) -> {
            if (!TextVector.isLetterGroup(feature)) {
                words.add(feature, weight);
            }
        });
        var document = new Document();
        document.add(new StringField(ID, profile.id(), Field.Store.NO));
        document.add(concepts.inField(CONCEPTS));
        document.add(words.inField(WORDS));
        document.add(new BinaryDocValuesField(PROFILE, bytes.write(profile)));
        var sketch = sketches.of(profile);
        document.add(new BinaryDocValuesField(SKETCH, sketch));
        document.add(new NumericDocValuesField(ORDER, Sketch.order(sketch)));
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

    /** Takes what was found, those with the best estimates first. */
    interface Taker {

        /**
         * How many more to bring, 0 to stop.
         *
         * @param taken so far
         * @param estimate points, as estimated, of the best one left
         */
        int more(int taken, double estimate);

        void take(Profile profile, Vocabulary vocabulary);
    }

    /**
     * Brings the profiles most worth scoring.
     *
     * @param looked how many to look at closely where there are very many
     */
    void candidates(Questions.Question question, int looked, Taker taker) {
        current(searcher -> {
            var words = vocabulary;
            var reader = searcher.getIndexReader();
            var estimate = question.estimate(words);
            var docs = reader.numDocs() <= ALL_LOOKED_AT
                    ? everybody(reader)
                    : firstLook(reader, question.firstLook(words, estimate), looked);
            var ranking = rank(reader, docs, question, estimate);
            for (int taken = 0; !ranking.isEmpty(); ) {
                int more = taker.more(taken, ranking.points());
                if (more == 0) {
                    break;
                }
                var some = ranking.take(more);
                eachValue(reader, some, PROFILE, (place, value) -> taker.take(bytes.read(value), words));
                taken += some.length;
            }
            return taker;
        });
    }

    private static int[] everybody(IndexReader reader) {
        var docs = new int[reader.numDocs()];
        int next = 0;
        for (var leaf : reader.leaves()) {
            var live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    docs[next++] = leaf.docBase + doc;
                }
            }
        }
        return docs;
    }

    private int[] firstLook(IndexReader reader, FirstLook look, int looked) {
        var best = new Best(looked);
        var work = workspaces.borrow();
        for (var leaf : reader.leaves()) {
            var segment = leaf.reader();
            double share = (double) segment.maxDoc() / reader.maxDoc();
            look.over(postings.of(segment), leaf.docBase, segment.getLiveDocs(), share, work, best);
        }
        workspaces.giveBack(work);
        return best.numbers();
    }

    private Ranking rank(IndexReader reader, int[] docs, Questions.Question question, Estimate estimate)
            throws IOException {
        var atMost = new double[docs.length];
        var looking = estimate.new Looking(docs.length);
        eachValue(reader, docs, SKETCH, (place, sketch) -> atMost[place] = looking.atMost(place, sketch));
        return new Ranking(docs, atMost, place -> {
            double points = looking.exactly(place);
            if (points == Estimate.NOT_LEARNED) {
                learn(reader, docs[place], question);
                estimate.refresh();
                points = looking.exactly(place);
            }
            return points;
        });
    }

    private void learn(IndexReader reader, int doc, Questions.Question question) {
        try {
            eachValue(reader, new int[] {doc}, PROFILE, (place, profile) -> question.learn(bytes.read(profile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface ValueConsumer {
        void accept(int place, BytesRef value);
    }

    /** Reads in the order of the disk: the numbers of the entries ascend. */
    private static void eachValue(IndexReader reader, int[] docs, String field, ValueConsumer consumer)
            throws IOException {
        var leaves = reader.leaves();
        int leaf = -1;
        LeafReaderContext context = null;
        BinaryDocValues values = null;
        for (int place = 0; place < docs.length; place++) {
            while (context == null
                    || docs[place] >= context.docBase + context.reader().maxDoc()) {
                leaf++;
                context = leaves.get(leaf);
                values = context.reader().getBinaryDocValues(field);
            }
            if (Objects.requireNonNull(values).advanceExact(docs[place] - context.docBase)) {
                consumer.accept(place, values.binaryValue());
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
