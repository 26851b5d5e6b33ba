package de.zusammenspiel.matcher.cli;

/** Name and words of whoever offers something. */
record Giver(String organisation, String text) {

    static final Giver UNKNOWN = new Giver("", "");
}
