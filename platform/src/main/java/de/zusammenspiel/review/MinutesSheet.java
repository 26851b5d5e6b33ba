package de.zusammenspiel.review;

/**
 * Minutes ready to be sent.
 *
 * @param content digest of what stands in it, without the line about versions
 */
public record MinutesSheet(String fileName, String content, byte[] pdf) {}
