/** What tests of several modules share. */
@NullMarked
package de.zusammenspiel.testing;

import org.jspecify.annotations.NullMarked;
