/** Pages of the matching group. */
@NullMarked
package de.zusammenspiel.review.web;

import org.jspecify.annotations.NullMarked;
