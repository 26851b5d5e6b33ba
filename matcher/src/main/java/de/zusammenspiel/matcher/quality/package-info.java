/** Measures how well suggestions fit, against judgements of people. */
@NullMarked
package de.zusammenspiel.matcher.quality;

import org.jspecify.annotations.NullMarked;
