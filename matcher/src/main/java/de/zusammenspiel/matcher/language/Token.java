package de.zusammenspiel.matcher.language;

/**
 * A word in a text.
 *
 * @param surface as written
 * @param word without gender marks: {@code Mentor} for {@code Mentor*innen}
 * @param gendered whether a gender mark was taken off, so that the rest may be a bare stem ("Kolleg", "Ärzt")
 * @param clause number of the clause it stands in, counted from 0
 * @param sentence number of the sentence it stands in, counted from 0
 * @param endsClause whether a clause or sentence ends behind it
 */
record Token(String surface, String word, boolean gendered, int clause, int sentence, boolean endsClause) {}
