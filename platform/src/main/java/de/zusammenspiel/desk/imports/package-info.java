/** Takes over lists people already have: organisations, needs and offers from spreadsheets. */
@NullMarked
@NamedInterface("imports")
package de.zusammenspiel.desk.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
