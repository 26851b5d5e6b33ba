package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Road;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands, for the applicant: plain words, never who declined.
 *
 * @param fresh it was sent just now
 * @param openQuestion what the applicant is asked, if anything
 * @param mayWithdraw it can still be taken back
 */
public record StatusPage(
        String title,
        String number,
        String question,
        boolean fresh,
        String confirmation,
        Road road,
        String words,
        String whatNext,
        List<Line> lines,
        List<String> parts,
        @Nullable String openQuestion,
        @Nullable String typedAnswer,
        List<Fact> facts,
        ContactCard contact,
        boolean mayWithdraw,
        String path,
        Errors errors)
        implements FormPage {

    /** One step so far. */
    public record Line(String when, String what) {}

    @Override
    public String template() {
        return "intake/status";
    }
}
