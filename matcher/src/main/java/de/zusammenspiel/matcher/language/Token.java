package de.zusammenspiel.matcher.language;

/**
 * A word in a text.
 *
 * @param surface as written, gender marks included
 * @param clause number of the clause it stands in, counted from 0
 * @param sentence number of the sentence it stands in, counted from 0
 * @param endsClause whether a clause or sentence ends behind it
 * @param unfinished whether its end comes with a later word, as in "Sach- und Geldspenden"
 */
record Token(String surface, int clause, int sentence, boolean endsClause, boolean unfinished) {

    Token endingClause() {
        return endsClause ? this : new Token(surface, clause, sentence, true, unfinished);
    }
}
