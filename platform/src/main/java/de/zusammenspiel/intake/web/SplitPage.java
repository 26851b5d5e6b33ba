package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;

/** One request becomes several: a sentence for each. */
public record SplitPage(String title, String number, String question, String path, List<String> parts, Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "intake/split";
    }
}
