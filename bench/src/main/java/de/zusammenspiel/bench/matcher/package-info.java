/** Measurements of the matcher. */
@NullMarked
package de.zusammenspiel.bench.matcher;

import org.jspecify.annotations.NullMarked;
