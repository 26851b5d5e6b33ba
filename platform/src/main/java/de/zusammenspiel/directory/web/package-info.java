/** Pages of the directory. */
@NullMarked
package de.zusammenspiel.directory.web;

import org.jspecify.annotations.NullMarked;
