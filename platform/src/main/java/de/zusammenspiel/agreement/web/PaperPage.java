package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.part.Fact;
import java.util.List;

/** An agreement or a delivery note on paper. All words come ready, because paper has no frame around it. */
public record PaperPage(
        String language,
        String title,
        String sender,
        String foot,
        String number,
        String lead,
        List<Box> sides,
        List<Line> lines,
        String what,
        String amount,
        String giver,
        List<Fact> facts,
        String missing,
        List<String> notes,
        List<String> signatures) {
    /** A party with its contact lines. */
    public record Box(String role, String name, List<String> lines) {}

    /** One contribution. */
    public record Line(String giver, String what, String amount) {}
}
