package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** Makes an agreement that came about without being asked through us. */
public record NewAgreementPage(
        String title,
        String path,
        String back,
        NewAgreementForm form,
        List<Option> companies,
        List<Option> kinds,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "agreement/new";
    }
}
