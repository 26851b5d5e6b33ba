package de.zusammenspiel.mail;

import java.time.Instant;

/** How often a letter was tried, and since when it waits. */
record Attempts(int count, Instant since) {}
