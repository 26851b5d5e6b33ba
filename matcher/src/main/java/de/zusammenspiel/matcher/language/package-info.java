/** Reads German text: tokens, gender forms, lemmas, compounds, and the concepts of the catalogue. */
@NullMarked
package de.zusammenspiel.matcher.language;

import org.jspecify.annotations.NullMarked;
