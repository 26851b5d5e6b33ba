/** That no site sees another one's rows, and that the check which says so can turn red. */
@NullMarked
package de.zusammenspiel.isolation;

import org.jspecify.annotations.NullMarked;
