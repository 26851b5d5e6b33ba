package de.zusammenspiel.web;

/**
 * What the frame of a page shows of the person signed in.
 *
 * @param notes takes calls, so every page offers a telephone note
 */
public record ViewerFrame(String name, String roles, boolean notes) {}
