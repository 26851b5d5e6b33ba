/** Pages about the people of the circle. */
@NullMarked
package de.zusammenspiel.desk.group.web;

import org.jspecify.annotations.NullMarked;
