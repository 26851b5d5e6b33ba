package de.zusammenspiel.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a site made of a letter at some time.
 *
 * @param number counts from 1 for each letter and language
 * @param template null: back to the built-in words
 */
public record LetterVersion(int number, @Nullable LetterTemplate template, String by, Instant at) {}
