package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** Notes evidence that was seen. */
public record EvidencePage(
        String title,
        String action,
        String back,
        String organisation,
        List<Option> kinds,
        EvidenceForm form,
        Errors errors)
        implements FormPage {

    @Override
    public String template() {
        return "directory/evidence";
    }
}
