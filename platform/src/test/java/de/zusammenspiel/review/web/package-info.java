@NullMarked
package de.zusammenspiel.review.web;

import org.jspecify.annotations.NullMarked;
