/** The pages of requests, offers and their screening. */
@NullMarked
package de.zusammenspiel.intake.web;

import org.jspecify.annotations.NullMarked;
