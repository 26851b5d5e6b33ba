/** What the parts of a page are given: small records that pages of every module fill. */
@NullMarked
@NamedInterface("part")
package de.zusammenspiel.web.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
