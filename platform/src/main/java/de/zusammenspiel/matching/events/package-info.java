/** What suggestions want to be told: the modules above publish these, inside the transaction of the act. */
@NullMarked
@NamedInterface("events")
package de.zusammenspiel.matching.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
