/** Scores one candidate for one need from named parts and says why. */
@NullMarked
package de.zusammenspiel.matcher.score;

import org.jspecify.annotations.NullMarked;
