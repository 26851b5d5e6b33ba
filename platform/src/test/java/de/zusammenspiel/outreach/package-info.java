@NullMarked
package de.zusammenspiel.outreach;

import org.jspecify.annotations.NullMarked;
