/** Many needs and many offers at once: who serves whom, and who talks to whom in which round of a market. */
@NullMarked
package de.zusammenspiel.matcher.allocation;

import org.jspecify.annotations.NullMarked;
