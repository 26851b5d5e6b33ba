package de.zusammenspiel.desk.imports;

import java.time.Instant;

/**
 * How far a large import is.
 *
 * @param at when it last said so
 * @param cancel somebody wants it to stop
 * @param failed it stopped by itself; nothing was taken over
 */
public record ImportProgress(int rows, int done, Instant at, boolean cancel, boolean failed) {}
