package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Können Sie das brauchen?", answered by one click. */
public record NeededPage(
        String title,
        String what,
        List<Fact> facts,
        @Nullable String answered,
        @Nullable String note,
        String path,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "intake/needed";
    }
}
