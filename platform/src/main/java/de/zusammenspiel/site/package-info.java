/** Sites (tenants), their settings, the current site and the row-security session. */
@NullMarked
@ApplicationModule(displayName = "Standorte")
package de.zusammenspiel.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
