/** The outbox against a real database and a real mail server. */
@NullMarked
package de.zusammenspiel.mail;

import org.jspecify.annotations.NullMarked;
