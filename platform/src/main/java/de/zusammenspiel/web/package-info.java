/** Typed pages, forms, permissions of routes, errors: everything HTTP that no single module owns. */
@NullMarked
@ApplicationModule(displayName = "Seiten")
package de.zusammenspiel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
