package de.zusammenspiel.web;

import java.util.List;
import java.util.Map;

/** A small look-up answer for our own scripts; never a public API. */
public record Json(List<Map<String, String>> rows) implements Response {}
