/** Measures what only the package of the index can see. */
@org.jspecify.annotations.NullMarked
package de.zusammenspiel.matcher.index;
