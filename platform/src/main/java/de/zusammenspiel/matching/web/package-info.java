/** Pages of the suggestions. */
@NullMarked
package de.zusammenspiel.matching.web;

import org.jspecify.annotations.NullMarked;
