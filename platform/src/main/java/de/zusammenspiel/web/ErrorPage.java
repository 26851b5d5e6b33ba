package de.zusammenspiel.web;

/** Says what happened, what is safe and what to do. */
public record ErrorPage(int status, String title, String happened, String advice, String back) implements Page {
    @Override
    public String template() {
        return "web/error";
    }
}
