/** Organisations of three sectors, their contacts and evidence. */
@NullMarked
@ApplicationModule(displayName = "Verzeichnis")
package de.zusammenspiel.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
