/** Pages of the desk: today, the case page, figures. */
@NullMarked
package de.zusammenspiel.desk.web;

import org.jspecify.annotations.NullMarked;
