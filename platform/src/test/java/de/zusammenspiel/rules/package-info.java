/** The rules of the house, held by the machine in every test run. */
@NullMarked
package de.zusammenspiel.rules;

import org.jspecify.annotations.NullMarked;
