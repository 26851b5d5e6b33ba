package de.zusammenspiel.matcher.index;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Terms with weights for one field of a document; the weight travels as the frequency of the term. */
final class WeightedTerms extends TokenStream {

    /** A weight of 1 is this frequency. */
    static final int ONE = 16;

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TYPE.setOmitNorms(true);
        TYPE.setTokenized(true);
        TYPE.freeze();
    }

    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private String[] terms = new String[16];
    private int[] frequencies = new int[16];
    private int size;
    private int next;

    /** Adds a term that is not in there yet. */
    void add(String term, double weight) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
            frequencies = Arrays.copyOf(frequencies, 2 * size);
        }
        terms[size] = term;
        frequencies[size] = Math.max(1, (int) Math.round(ONE * weight));
        size++;
    }

    Field inField(String name) {
        return new Field(name, this, TYPE);
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        clearAttributes();
        text.append(terms[next]);
        frequency.setTermFrequency(frequencies[next]);
        next++;
        return true;
    }
}
