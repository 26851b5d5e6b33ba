/** Pages of the steering circle. */
@NullMarked
package de.zusammenspiel.desk.circle.web;

import org.jspecify.annotations.NullMarked;
