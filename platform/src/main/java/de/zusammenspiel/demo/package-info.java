/** Example sites for looking around: made by the same use cases people use, never by raw inserts. */
@NullMarked
@ApplicationModule(displayName = "Beispiel")
package de.zusammenspiel.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
