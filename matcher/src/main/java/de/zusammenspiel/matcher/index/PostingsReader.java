package de.zusammenspiel.matcher.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Postings} of a segment. */
final class PostingsReader {

    private static final int HEAVIEST = Byte.MAX_VALUE;

    private int[] words = new int[1 << 8];
    private int[] firstRun = new int[1 << 8];
    private byte[] weights = new byte[1 << 10];
    private int[] starts = new int[1 << 10];
    private int[] docs = new int[0];
    private int lists;
    private int runs;
    private int filled;

    private int[] entries = new int[1 << 8];
    private byte[] frequencies = new byte[1 << 8];
    private final int[] ofWeight = new int[HEAVIEST + 1];

    private PostingsReader() {}

    static Postings read(LeafReader segment, Sketch sketches) {
        try {
            return new PostingsReader().postings(segment, sketches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Postings postings(LeafReader segment, Sketch sketches) throws IOException {
        var concepts = segment.terms(Shelf.CONCEPTS);
        var texts = segment.terms(Shelf.WORDS);
        docs = new int[Math.toIntExact(held(concepts) + held(texts))];
        var byConcept = new int[sketches.concepts()];
        Arrays.fill(byConcept, Postings.NONE);
        if (concepts != null) {
            read(concepts, concept -> {
                byConcept[sketches.number(concept)] = lists;
                return 0;
            });
        }
        if (texts != null) {
            read(texts, String::hashCode);
        }
        firstRun = Arrays.copyOf(firstRun, lists + 1);
        firstRun[lists] = runs;
        starts = Arrays.copyOf(starts, runs + 1);
        starts[runs] = filled;
        return new Postings(
                heads(segment),
                byConcept,
                Arrays.copyOf(words, lists),
                firstRun,
                Arrays.copyOf(weights, runs),
                starts,
                docs);
    }

    private static long held(@Nullable Terms terms) throws IOException {
        return terms == null ? 0 : terms.getSumDocFreq();
    }

    private static Heads heads(LeafReader segment) throws IOException {
        var heads = new Heads(segment.maxDoc());
        var sketches = Objects.requireNonNull(segment.getBinaryDocValues(Shelf.SKETCH));
        for (int doc = sketches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = sketches.nextDoc()) {
            var sketch = sketches.binaryValue();
            heads.put(doc, sketch.bytes, sketch.offset);
        }
        heads.complete();
        return heads;
    }

    /** A list for each term. */
    private void read(Terms terms, ToIntFunction<String> wordOf) throws IOException {
        var each = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            int word = wordOf.applyAsInt(term.utf8ToString());
            postings = each.postings(postings, PostingsEnum.FREQS);
            Arrays.fill(ofWeight, 0);
            int count = 0;
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                entries = ArrayUtil.grow(entries, count + 1);
                frequencies = ArrayUtil.grow(frequencies, count + 1);
                entries[count] = doc;
                frequencies[count] = (byte) Math.min(HEAVIEST, postings.freq());
                ofWeight[frequencies[count]]++;
                count++;
            }
            add(word, count);
        }
    }

    private void add(int word, int count) {
        words = ArrayUtil.grow(words, lists + 1);
        firstRun = ArrayUtil.grow(firstRun, lists + 1);
        words[lists] = word;
        firstRun[lists] = runs;
        lists++;
        for (int weight = HEAVIEST; weight > 0; weight--) {
            if (ofWeight[weight] > 0) {
                weights = ArrayUtil.grow(weights, runs + 1);
                starts = ArrayUtil.grow(starts, runs + 1);
                weights[runs] = (byte) weight;
                starts[runs] = filled;
                runs++;
                int begins = filled;
                filled += ofWeight[weight];
                ofWeight[weight] = begins;
            }
        }
        for (int i = 0; i < count; i++) {
            docs[ofWeight[frequencies[i]]++] = entries[i];
        }
    }
}
