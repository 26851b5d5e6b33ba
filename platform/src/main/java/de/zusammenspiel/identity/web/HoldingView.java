package de.zusammenspiel.identity.web;

import java.util.List;
import java.util.Map;

/** What is stored in one place about a person, in her words. */
public record HoldingView(String place, String purpose, String retention, List<Entry> entries) {
    /**
     * What one row says. Rows that say the same are told once: somebody who did a hundred things stands a hundred times
     * in the journal, and a page of her name a hundred times would hide the rest.
     *
     * @param values what is stored, by its name
     * @param often how often it is stored, in words; empty for once
     */
    public record Entry(Map<String, String> values, String often) {}
}
