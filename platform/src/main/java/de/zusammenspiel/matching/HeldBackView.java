package de.zusammenspiel.matching;

/** A fitting candidate that had better not be asked now, and why. */
public record HeldBackView(SuggestionView suggestion, String because) {}
