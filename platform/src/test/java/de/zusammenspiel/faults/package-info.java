/** Real processes, really killed: nothing confirmed may be lost, nothing sent twice, nothing half done. */
@NullMarked
package de.zusammenspiel.faults;

import org.jspecify.annotations.NullMarked;
