@NullMarked
package de.zusammenspiel.search;

import org.jspecify.annotations.NullMarked;
