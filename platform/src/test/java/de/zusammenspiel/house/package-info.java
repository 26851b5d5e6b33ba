/** Checks over the whole house at once, on the populated example sites: who gets in where, and for whom every page works. */
@NullMarked
package de.zusammenspiel.house;

import org.jspecify.annotations.NullMarked;
