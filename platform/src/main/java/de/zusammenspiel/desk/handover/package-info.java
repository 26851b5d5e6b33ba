/** One coordinator hands over to the next: the folder, the first week, the dates of the year. */
@NullMarked
@NamedInterface("handover")
package de.zusammenspiel.desk.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
