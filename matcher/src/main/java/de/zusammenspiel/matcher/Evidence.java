package de.zusammenspiel.matcher;

/**
 * A word and what it was understood as.
 *
 * @param word as written
 * @param concept German label of the concept, or the same word where it counted as a word only
 */
public record Evidence(String word, String concept) {}
