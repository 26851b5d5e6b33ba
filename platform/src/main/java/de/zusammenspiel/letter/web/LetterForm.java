package de.zusammenspiel.letter.web;

import org.jspecify.annotations.Nullable;

/** The words of a letter as typed. */
record LetterForm(@Nullable String subject, @Nullable String text) {}
