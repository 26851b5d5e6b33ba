/** The coordinator's desk: what is to do today, the case page, figures, imports. */
@NullMarked
@ApplicationModule(displayName = "Schreibtisch")
package de.zusammenspiel.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
