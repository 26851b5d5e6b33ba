@NullMarked
package de.zusammenspiel.agreement.web;

import org.jspecify.annotations.NullMarked;
