package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;

/** @param mailReady false when no mail server is configured: practice mode can then not do harm, but neither help */
public record SettingsPage(
        String title,
        SettingsForm form,
        int version,
        boolean practice,
        boolean mailReady,
        List<SettingsLink> links,
        Errors errors)
        implements FormPage {
    public record SettingsLink(String label, String help, String url) {}

    @Override
    public String template() {
        return "identity/settings";
    }
}
