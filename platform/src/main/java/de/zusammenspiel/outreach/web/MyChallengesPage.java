package de.zusammenspiel.outreach.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** What a member has to ask, waits for and has asked; made for the phone. */
public record MyChallengesPage(
        String title,
        String text,
        String query,
        List<ChallengeRow> toAsk,
        List<ChallengeRow> waiting,
        List<ChallengeRow> answered)
        implements Page {
    public MyChallengesPage {
        toAsk = List.copyOf(toAsk);
        waiting = List.copyOf(waiting);
        answered = List.copyOf(answered);
    }

    @Override
    public String template() {
        return "outreach/mine";
    }

    public boolean isEmpty() {
        return toAsk.isEmpty() && waiting.isEmpty() && answered.isEmpty();
    }
}
