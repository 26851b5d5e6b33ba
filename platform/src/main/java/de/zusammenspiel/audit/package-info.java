/** Who did what when, written in the transaction of the act itself. */
@NullMarked
@ApplicationModule(displayName = "Journal")
package de.zusammenspiel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
