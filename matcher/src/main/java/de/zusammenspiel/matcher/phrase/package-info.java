/** Reads short phrases people write into cells and fields: dates, amounts, kinds of resource. */
@NullMarked
package de.zusammenspiel.matcher.phrase;

import org.jspecify.annotations.NullMarked;
