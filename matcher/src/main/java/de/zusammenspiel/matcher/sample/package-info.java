/** Invented needs and offers in any number, for measuring and for trying out. */
@NullMarked
package de.zusammenspiel.matcher.sample;

import org.jspecify.annotations.NullMarked;
