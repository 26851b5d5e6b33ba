@NullMarked
package de.zusammenspiel.identity.web;

import org.jspecify.annotations.NullMarked;
