@NullMarked
package de.zusammenspiel.agreement;

import org.jspecify.annotations.NullMarked;
