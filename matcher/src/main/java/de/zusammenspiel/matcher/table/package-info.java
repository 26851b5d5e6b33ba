/** Reads spreadsheets (CSV, XLSX) row by row and finds out which column means what. */
@NullMarked
package de.zusammenspiel.matcher.table;

import org.jspecify.annotations.NullMarked;
