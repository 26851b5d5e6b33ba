package de.zusammenspiel.desk.handover.web;

import org.jspecify.annotations.Nullable;

/**
 * Something with a day.
 *
 * @param url where to look, or null
 */
public record DatedLine(String day, String text, @Nullable String url, boolean late) {}
