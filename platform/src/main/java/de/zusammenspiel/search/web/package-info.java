/** The page of results. */
@NullMarked
package de.zusammenspiel.search.web;

import org.jspecify.annotations.NullMarked;
