/** Who could help with what: suggestions with reasons, and how ready companies are to be asked. */
@NullMarked
@ApplicationModule(displayName = "Vorschläge")
package de.zusammenspiel.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
