/** What outreach tells other modules, inside the transaction of the act. */
@NullMarked
@NamedInterface("events")
package de.zusammenspiel.outreach.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
