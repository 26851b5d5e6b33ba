/** Uploaded files: judged by their content, kept per site, opened only through pages with permissions. */
@NullMarked
@ApplicationModule(displayName = "Dateien")
package de.zusammenspiel.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
