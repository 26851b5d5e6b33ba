package de.zusammenspiel.mail.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One letter: where it stands, its words, and what the person may still get. */
public record MailPage(
        String title,
        String back,
        String state,
        String tone,
        @Nullable String reason,
        List<Fact> facts,
        @Nullable String budget,
        List<String> paragraphs,
        List<Action> answers)
        implements Page {
    @Override
    public String template() {
        return "mail/mail";
    }
}
