package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Coverage;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All asking for one case.
 *
 * @param choices pledges that stand and could be taken
 * @param enough parts stand, and the coordinator may say that they are enough
 * @param searching companies can be asked now
 * @param next who could be asked next
 */
public record CaseOutreachPage(
        String title,
        SupportRequest request,
        List<Fact> facts,
        Coverage coverage,
        List<ChallengeRow> rows,
        List<Pledge> choices,
        boolean enough,
        boolean coordinator,
        boolean searching,
        @Nullable Suggestion next)
        implements Page {
    public CaseOutreachPage {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    @Override
    public String template() {
        return "outreach/case";
    }

    public String path() {
        return "/anfragen/" + request.number() + "/ansprache";
    }
}
