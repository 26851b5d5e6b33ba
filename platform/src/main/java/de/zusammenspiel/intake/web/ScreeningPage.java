package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Criterion;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Road;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request held against the criteria, on one page.
 *
 * @param proposal which way the words point, and why
 * @param primary the ending that stands first
 * @param asked questions to the applicant and answers so far
 */
public record ScreeningPage(
        String title,
        String number,
        String path,
        Road road,
        String proposal,
        String proposalTone,
        List<Criterion> killers,
        List<Criterion> others,
        Ending primary,
        List<Ending> endings,
        List<String> gaps,
        List<Note> hints,
        List<Fact> facts,
        List<Fact> reasons,
        @Nullable ContactCard contact,
        List<Asked> asked,
        boolean open,
        List<Action> further,
        Errors errors)
        implements FormPage {

    /** A button that ends the screening one way. */
    public record Ending(String value, String label) {}

    /** What the rules say beside the criteria. */
    public record Note(String title, String text) {}

    /** A question to the applicant; {@code answerPath} while somebody may note the answer from the phone. */
    public record Asked(
            String question,
            String meta,
            @Nullable String answer,
            @Nullable String answerPath) {}

    @Override
    public String template() {
        return "intake/screening";
    }
}
