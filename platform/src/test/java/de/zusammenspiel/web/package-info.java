@NullMarked
package de.zusammenspiel.web;

import org.jspecify.annotations.NullMarked;
