/** The farewell of a member: what she carries goes to others first. */
@NullMarked
@NamedInterface("group")
package de.zusammenspiel.desk.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
