package de.zusammenspiel.web;

/** What the frame of a page shows of the person signed in. */
public record ViewerFrame(String name, String roles) {}
