@NullMarked
package de.zusammenspiel.outreach.web;

import org.jspecify.annotations.NullMarked;
