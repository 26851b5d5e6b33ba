/** What the directory tells. */
@NullMarked
@NamedInterface("events")
package de.zusammenspiel.directory.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
