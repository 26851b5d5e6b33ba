package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Dafür sind andere da": the list and the form for one entry. */
public record ReferralPage(
        String title,
        List<Line> lines,
        @Nullable String editing,
        @Nullable Integer version,
        ReferralForm form,
        List<Option> criteria,
        Errors errors)
        implements FormPage {
    /** One address. */
    public record Line(String id, String name, String goodFor, String contact, boolean active) {}

    /** What was typed. */
    public record ReferralForm(
            @Nullable String id,
            @Nullable String name,
            @Nullable String goodFor,
            @Nullable String contact,
            @Nullable List<String> criteria,
            @Nullable String active) {}

    @Override
    public String template() {
        return "intake/referrals";
    }
}
