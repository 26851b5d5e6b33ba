package de.zusammenspiel.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed as a question to the index. Every word has to occur, as it is, as a beginning or inside a longer
 * one; the whole word in the title counts most.
 *
 * @param everything whether words only the coordinator may search by count
 * @param alike whether a word may be written a little differently
 */
record WordQuery(boolean everything, boolean alike) {
    private static final int FOR_BEGINNING = 2;
    private static final int FOR_INNER = 4;
    private static final int FOR_ALIKE = 4;
    private static final int FOR_TWO_EDITS = 8;
    private static final int EXPANSIONS = 60;

    private static final float WHOLE = 8;
    private static final float BEGINNING = 5;
    private static final float STEM = 3;
    private static final float INSIDE = 1.5f;
    private static final float ALIKE = 1;
    private static final float LESS = 0.5f;

    Query of(List<String> words, String number) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word(word), alike ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST));
        if (alike) {
            // Of several words one may be wrong.
            all.setMinimumNumberShouldMatch(Math.max(1, words.size() - 1));
        }
        if (number.isEmpty() || !everything) {
            return all.build();
        }
        return new DisjunctionMaxQuery(
                List.of(all.build(), weigh(new PrefixQuery(new Term(WordIndex.NUMBER, number)), WHOLE)), 0);
    }

    private Query word(String word) {
        List<Query> ways = new ArrayList<>();
        ways(WordIndex.TITLE, word, 1, ways);
        ways(WordIndex.MORE, word, LESS, ways);
        if (everything) {
            ways(WordIndex.CLOSED, word, LESS, ways);
        }
        if (word.length() >= FOR_INNER) {
            ways.add(weigh(new PrefixQuery(new Term(WordIndex.INNER, SearchWords.stem(word))), INSIDE));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private void ways(String field, String word, float weight, List<Query> ways) {
        Term term = new Term(field, word);
        ways.add(weigh(new TermQuery(term), WHOLE * weight));
        if (word.length() >= FOR_BEGINNING) {
            ways.add(weigh(new PrefixQuery(term), BEGINNING * weight));
            String stem = SearchWords.stem(word);
            if (!stem.equals(word)) {
                ways.add(weigh(new PrefixQuery(new Term(field, stem)), STEM * weight));
            }
        }
        if (alike && word.length() >= FOR_ALIKE) {
            int edits = word.length() >= FOR_TWO_EDITS ? 2 : 1;
            ways.add(weigh(new FuzzyQuery(term, edits, 1, EXPANSIONS, true), ALIKE * weight));
        }
    }

    private static Query weigh(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
