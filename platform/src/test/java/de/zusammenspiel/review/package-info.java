@NullMarked
package de.zusammenspiel.review;

import org.jspecify.annotations.NullMarked;
