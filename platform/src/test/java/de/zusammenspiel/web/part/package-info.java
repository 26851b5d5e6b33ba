@NullMarked
package de.zusammenspiel.web.part;

import org.jspecify.annotations.NullMarked;
