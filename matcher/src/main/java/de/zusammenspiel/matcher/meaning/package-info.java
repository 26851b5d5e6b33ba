/** Meaning beyond shared words: texts as vectors, near each other when they speak of the same thing. */
@NullMarked
package de.zusammenspiel.matcher.meaning;

import org.jspecify.annotations.NullMarked;
