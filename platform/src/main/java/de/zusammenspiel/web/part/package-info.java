/** What the page parts show: small records that templates read, with the texts already chosen. */
@NullMarked
package de.zusammenspiel.web.part;

import org.jspecify.annotations.NullMarked;
