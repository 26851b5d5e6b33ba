/** Search over everything a person may see, whatever module it belongs to. Nobody calls it. */
@NullMarked
@ApplicationModule(displayName = "Suche")
package de.zusammenspiel.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
