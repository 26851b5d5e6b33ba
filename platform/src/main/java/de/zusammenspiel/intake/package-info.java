/** Requests and offers, their screening, and the ledger of steps. */
@NullMarked
@ApplicationModule(displayName = "Eingang")
package de.zusammenspiel.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
