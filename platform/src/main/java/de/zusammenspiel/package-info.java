@NullMarked
package de.zusammenspiel;

import org.jspecify.annotations.NullMarked;
