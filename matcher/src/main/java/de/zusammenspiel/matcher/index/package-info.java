/** The matching index of one site: put offers, companies and needs in, get suggestions out. */
@NullMarked
package de.zusammenspiel.matcher.index;

import org.jspecify.annotations.NullMarked;
