package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.web.Page;

/** Asks once more before an old sign-in ends. */
public record FinishPage(String title, String lead, String action, String back, boolean self) implements Page {
    @Override
    public String template() {
        return "handover/finish";
    }
}
