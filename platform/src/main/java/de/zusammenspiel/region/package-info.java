/** Municipality register: names, keys, postcodes and places of Germany, kept in memory. */
@NullMarked
@ApplicationModule(displayName = "Regionen")
package de.zusammenspiel.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
