package de.zusammenspiel.bench.matcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/** What Lucene gives out of the box: German stems, BM25, any of the words. */
final class PlainLucene implements Closeable {

    private static final int TOP = 20;

    private final Analyzer german = new GermanAnalyzer();
    private final MMapDirectory directory;
    private final IndexWriter writer;
    private @Nullable DirectoryReader reader;
    private @Nullable IndexSearcher searcher;

    PlainLucene(Path folder) throws IOException {
        directory = new MMapDirectory(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(german).setRAMBufferSizeMB(64));
    }

    void add(String id, String text) {
        var document = new Document();
        document.add(new StringField("id", id, Field.Store.YES));
        document.add(new TextField("text", text, Field.Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        writer.forceMerge(1);
        writer.commit();
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    int search(String text) {
        try {
            var hits = Objects.requireNonNull(searcher).search(query(text), TOP).scoreDocs;
            for (var hit : hits) {
                Objects.requireNonNull(searcher).storedFields().document(hit.doc);
            }
            return hits.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BooleanQuery query(String text) throws IOException {
        var words = new LinkedHashSet<String>();
        try (var tokens = german.tokenStream("text", text)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term("text", word)), Occur.SHOULD));
        return query.build();
    }

    @Override
    public void close() throws IOException {
        var open = reader;
        if (open != null) {
            open.close();
        }
        writer.close();
        directory.close();
    }
}
