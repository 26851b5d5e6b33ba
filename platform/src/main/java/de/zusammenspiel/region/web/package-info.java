/** The look-up of places for forms. */
@NullMarked
package de.zusammenspiel.region.web;

import org.jspecify.annotations.NullMarked;
