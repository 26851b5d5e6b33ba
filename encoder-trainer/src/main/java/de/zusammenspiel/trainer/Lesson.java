package de.zusammenspiel.trainer;

import java.util.List;

/**
 * A German word or phrase and what it is in English, the best variant first.
 *
 * @param weight how much a mistake counts, 1 for a pair of the dictionary
 */
record Lesson(String german, List<String> english, float weight) {}
