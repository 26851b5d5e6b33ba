package de.zusammenspiel.web;

/**
 * A file to keep or print.
 *
 * @param inline true to show it in the browser, as for PDF
 */
public record Download(String fileName, String mediaType, byte[] content, boolean inline) implements Response {}
