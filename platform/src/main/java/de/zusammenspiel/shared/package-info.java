/** Typed ids, people acting, cells of rows: the few words every module uses. */
@NullMarked
@ApplicationModule(displayName = "Gemeinsames")
package de.zusammenspiel.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
