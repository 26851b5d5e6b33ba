/** Pages of the catalogue: read all letters, change one, see it with the values of a case. */
@NullMarked
package de.zusammenspiel.letter.web;

import org.jspecify.annotations.NullMarked;
