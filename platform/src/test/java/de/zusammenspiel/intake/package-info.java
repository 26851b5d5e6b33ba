/** Requests, offers and their screening. */
@NullMarked
package de.zusammenspiel.intake;

import org.jspecify.annotations.NullMarked;
