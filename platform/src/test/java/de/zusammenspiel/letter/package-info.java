@NullMarked
package de.zusammenspiel.letter;

import org.jspecify.annotations.NullMarked;
