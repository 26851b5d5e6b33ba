/** Telephone notes: what somebody said, what comes next, and whom it concerns. */
@NullMarked
@NamedInterface("notes")
package de.zusammenspiel.desk.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
