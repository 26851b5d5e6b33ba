/** Learns the weights of the German encoder from word pairs and an English sentence encoder. Run by hand, rarely. */
@NullMarked
package de.zusammenspiel.trainer;

import org.jspecify.annotations.NullMarked;
