/** The matching group: its meetings, its rounds between meetings, its decisions and who carries which case. */
@NullMarked
@ApplicationModule(displayName = "Matching-Gruppe")
package de.zusammenspiel.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
