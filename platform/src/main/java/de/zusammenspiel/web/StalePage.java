package de.zusammenspiel.web;

/** 409: both versions side by side, so that nobody's words are lost. */
public record StalePage(String title, String theirs, String yours, String back) implements Page {
    @Override
    public String template() {
        return "web/stale";
    }

    @Override
    public int status() {
        return 409;
    }
}
