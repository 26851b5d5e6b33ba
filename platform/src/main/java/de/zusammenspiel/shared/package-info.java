/** Typed ids, people acting, periods: the few words every module uses. */
@NullMarked
@ApplicationModule(displayName = "Gemeinsames")
package de.zusammenspiel.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
