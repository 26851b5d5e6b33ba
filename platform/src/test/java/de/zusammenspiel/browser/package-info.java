/** What people do, done in a real browser, with JavaScript and without. */
@NullMarked
package de.zusammenspiel.browser;

import org.jspecify.annotations.NullMarked;
