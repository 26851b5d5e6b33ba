@NullMarked
package de.zusammenspiel.matching;

import org.jspecify.annotations.NullMarked;
