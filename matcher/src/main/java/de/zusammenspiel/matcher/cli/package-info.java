/** The command line: two spreadsheets in, suggestions with reasons out. */
@NullMarked
package de.zusammenspiel.matcher.cli;

import org.jspecify.annotations.NullMarked;
