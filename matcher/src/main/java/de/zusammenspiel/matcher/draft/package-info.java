/** Makes the draft of a request or an offer out of a pasted mail. */
@NullMarked
package de.zusammenspiel.matcher.draft;

import org.jspecify.annotations.NullMarked;
