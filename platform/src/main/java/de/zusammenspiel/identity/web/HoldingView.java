package de.zusammenspiel.identity.web;

import java.util.List;
import java.util.Map;

/** What is stored in one place about a person, in her words. */
public record HoldingView(String place, String purpose, String retention, List<Map<String, String>> rows) {}
