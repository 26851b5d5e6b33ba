package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** The dates of the year. */
public record YearDatePage(String title, List<Line> lines, YearDateForm form, List<Option> kinds, Errors errors)
        implements FormPage {

    /** @param how once or every year */
    public record Line(String day, String kind, String what, String how, String note, Action strike) {}

    @Override
    public String template() {
        return "handover/year";
    }
}
