/** Pages of the handover. */
@NullMarked
package de.zusammenspiel.desk.handover.web;

import org.jspecify.annotations.NullMarked;
