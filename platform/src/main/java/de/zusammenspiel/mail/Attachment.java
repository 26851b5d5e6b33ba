package de.zusammenspiel.mail;

/** A file that goes with a letter. */
public record Attachment(String name, String mediaType, byte[] content) {}
