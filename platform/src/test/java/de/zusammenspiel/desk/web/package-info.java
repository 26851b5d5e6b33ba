@NullMarked
package de.zusammenspiel.desk.web;

import org.jspecify.annotations.NullMarked;
