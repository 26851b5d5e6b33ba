package de.zusammenspiel.letter;

/** Somebody who gets letters in plain language or in English. */
public record Reader(String email, Wording wording) {}
