/** Pages of the import. */
@NullMarked
package de.zusammenspiel.desk.imports.web;

import org.jspecify.annotations.NullMarked;
