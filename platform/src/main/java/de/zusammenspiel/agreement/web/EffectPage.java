package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/** What it was good for, rated by the runner. */
public record EffectPage(
        String title,
        String path,
        String back,
        String number,
        List<Option> provider,
        List<Option> beneficiaries,
        List<Option> community,
        List<Option> competences,
        List<Option> followUps,
        EffectForm form,
        boolean withoutUs,
        boolean followUpWaits,
        String followUpPath,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "agreement/effect";
    }
}
