package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which criteria the site uses, in which words. */
public record CriteriaPage(String title, List<Line> lines, Errors errors) implements FormPage {
    /** @param fixed one of the two first questions, which cannot be switched off */
    public record Line(
            String code,
            String usual,
            boolean active,
            boolean fixed,
            @Nullable String wording) {}

    @Override
    public String template() {
        return "intake/criteria";
    }
}
