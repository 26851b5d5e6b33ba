@NullMarked
package de.zusammenspiel.site;

import org.jspecify.annotations.NullMarked;
