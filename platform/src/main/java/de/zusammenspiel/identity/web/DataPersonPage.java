package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.privacy.Person;
import de.zusammenspiel.web.Page;
import java.time.LocalDate;
import java.util.List;

/** The answer to a person's question what is stored about her; it prints as a letter does. */
public record DataPersonPage(
        String title,
        Person person,
        String exportUrl,
        String paperUrl,
        LocalDate day,
        List<HoldingView> holdings,
        List<StepView> steps)
        implements Page {
    /** @param act message key ending of what happens */
    public record StepView(String place, String act, String columns, int rows, String reason) {}

    @Override
    public String template() {
        return "identity/data-person";
    }
}
