/** Accounts, sign-in, roles, consents and the rights of the people whose data we hold. */
@NullMarked
@ApplicationModule(displayName = "Zugang")
package de.zusammenspiel.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
