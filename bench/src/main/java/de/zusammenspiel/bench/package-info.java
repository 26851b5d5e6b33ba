/** Measures the platform against a bare application on the same machine in the same run. */
@NullMarked
package de.zusammenspiel.bench;

import org.jspecify.annotations.NullMarked;
