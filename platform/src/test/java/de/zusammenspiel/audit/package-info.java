/** The journal and its chain against a real database. */
@NullMarked
package de.zusammenspiel.audit;

import org.jspecify.annotations.NullMarked;
