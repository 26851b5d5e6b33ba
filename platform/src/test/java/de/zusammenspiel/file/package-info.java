/** Uploads against a real database and a real folder. */
@NullMarked
package de.zusammenspiel.file;

import org.jspecify.annotations.NullMarked;
