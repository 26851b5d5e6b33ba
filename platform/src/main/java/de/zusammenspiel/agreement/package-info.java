/** From the agreement to the effect: delivery, completion by both sides, value, thanks, stories. */
@NullMarked
@ApplicationModule(displayName = "Vereinbarung")
package de.zusammenspiel.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
