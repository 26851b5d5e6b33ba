package de.zusammenspiel.web;

/** Signed in, but this is not theirs to see or do. */
public class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
