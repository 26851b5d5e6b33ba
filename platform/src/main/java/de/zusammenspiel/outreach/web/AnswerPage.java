package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Coverage;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a company answers, or a member for it.
 *
 * @param path of this page
 * @param template {@code outreach/answer} for the company, {@code outreach/answer-for} for staff
 * @param open whether something can still be answered
 * @param covered the need is met by others: a yes becomes an offer
 * @param choice the answer being given, null while all four are shown
 * @param outcome last part of the key of what the answer on record led to, null without one
 */
public record AnswerPage(
        String title,
        String path,
        String template,
        Challenge challenge,
        SupportRequest request,
        Coverage coverage,
        boolean open,
        boolean covered,
        @Nullable Answer choice,
        @Nullable String outcome,
        List<String> paragraphs,
        AnswerForm form,
        Errors errors)
        implements FormPage {
    public AnswerPage {
        paragraphs = List.copyOf(paragraphs);
    }

    public String with(Answer answer) {
        return path + "?wahl=" + AnswerChoice.word(answer);
    }

    public boolean asks(Coverage.Unit unit) {
        return coverage.parts().stream().anyMatch(part -> part.unit() == unit);
    }

    /** What is still missing of one thing. */
    public double missing(Coverage.Unit unit) {
        return coverage.parts().stream()
                .filter(part -> part.unit() == unit)
                .mapToDouble(Coverage.Part::missing)
                .findFirst()
                .orElse(0);
    }
}
