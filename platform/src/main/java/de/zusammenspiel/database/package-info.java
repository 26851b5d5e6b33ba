/** The PostgreSQL this installation lives on: the embedded one or a given one, its roles, backup and restore. */
@NullMarked
@ApplicationModule(displayName = "Datenbank")
package de.zusammenspiel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
