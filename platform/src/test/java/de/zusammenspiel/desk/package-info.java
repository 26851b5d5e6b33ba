@NullMarked
package de.zusammenspiel.desk;

import org.jspecify.annotations.NullMarked;
