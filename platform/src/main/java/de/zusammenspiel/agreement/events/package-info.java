/** What agreements tell other modules, inside the transaction of the act. */
@NullMarked
@NamedInterface("events")
package de.zusammenspiel.agreement.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
