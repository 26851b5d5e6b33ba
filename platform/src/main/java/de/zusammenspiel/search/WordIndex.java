package de.zusammenspiel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of one site, in memory: what is found are ids, what is shown is read from the database. */
final class WordIndex implements AutoCloseable {
    static final String TITLE = "title";
    static final String MORE = "more";
    static final String CLOSED = "closed";
    /** Ends of long words, so that "säcke" finds "Schlafsäcke". */
    static final String INNER = "inner";

    static final String NUMBER = "number";
    private static final String ID = "id";
    static final String KIND = "kind";
    static final String AT = "at";
    private static final String SUBJECT = "subject";
    private static final int SHORTEST_END = 4;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    WordIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new StandardAnalyzer()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** @param total how many fit, of which these are the best */
    record Hits(List<UUID> ids, int total) {}

    @SuppressWarnings("EnumOrdinal") // this index lives and dies with the process
    void put(SearchKind kind, Thing thing, Set<String> extra) {
        Document document = new Document();
        document.add(new StringField(ID, key(kind, thing.id()), Field.Store.NO));
        document.add(new StoredField(SUBJECT, thing.id().toString()));
        document.add(new NumericDocValuesField(KIND, kind.ordinal()));
        document.add(new NumericDocValuesField(AT, epoch(thing.at())));
        Set<String> title = SearchWords.of(thing.title() + " " + thing.detail());
        title.addAll(extra);
        words(document, TITLE, title);
        Set<String> more = SearchWords.of(thing.more());
        words(document, MORE, more);
        words(document, CLOSED, SearchWords.of(thing.closed()));
        title.forEach(word -> ends(document, INNER, word));
        more.forEach(word -> ends(document, INNER, word));
        String number = SearchWords.number(thing.numbers());
        if (!number.isEmpty()) {
            document.add(new StringField(NUMBER, number, Field.Store.NO));
            ends(document, NUMBER, number);
        }
        try {
            writer.updateDocument(new Term(ID, key(kind, thing.id())), document);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    void remove(SearchKind kind, UUID id) {
        try {
            writer.deleteDocuments(new Term(ID, key(kind, id)));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** From now on everything put and removed is seen. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** The same question for several kinds; each has its own best, so that many contacts do not push a case out. */
    List<Hits> find(Query query, List<SearchKind> kinds, int most) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                KindCollector found = searcher.search(query, new KindCollector.Parts(kinds, most));
                StoredFields stored = searcher.storedFields();
                List<Hits> all = new ArrayList<>();
                for (SearchKind kind : kinds) {
                    List<UUID> ids = new ArrayList<>();
                    for (int doc : found.best(kind)) {
                        ids.add(UUID.fromString(stored.document(doc).get(SUBJECT)));
                    }
                    all.add(new Hits(ids, found.count(kind)));
                }
                return all;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private static void words(Document document, String field, Set<String> words) {
        words.forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
    }

    private static void ends(Document document, String field, String word) {
        for (int from = 1; from + SHORTEST_END <= word.length(); from++) {
            document.add(new StringField(field, word.substring(from), Field.Store.NO));
        }
    }

    private static String key(SearchKind kind, UUID id) {
        return kind + ":" + id;
    }

    private static long epoch(Instant at) {
        return at.getEpochSecond();
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}
