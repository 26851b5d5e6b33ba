/** Pages of the telephone notes. */
@NullMarked
package de.zusammenspiel.desk.notes.web;

import org.jspecify.annotations.NullMarked;
