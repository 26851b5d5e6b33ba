/** The steering circle: companies and municipality who carry a site, its budget, its exceptions. */
@NullMarked
@NamedInterface("circle")
package de.zusammenspiel.desk.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
