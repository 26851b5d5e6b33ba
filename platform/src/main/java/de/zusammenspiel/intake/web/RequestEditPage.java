package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** A request as the coordinator completes it; what is missing shows on top. */
public record RequestEditPage(
        String title,
        String number,
        String path,
        RequestForm form,
        List<Option> kinds,
        List<Option> placeOptions,
        List<String> gaps,
        int version,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "intake/request-edit";
    }
}
