/** Understands German needs and offers, ranks candidates and explains every point. */
@NullMarked
package de.zusammenspiel.matcher;

import org.jspecify.annotations.NullMarked;
