package de.zusammenspiel.intake;

import de.zusammenspiel.web.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words for a question to an applicant, ready to be changed. */
@Component
public class QuestionDrafts {
    private final Texts texts;

    QuestionDrafts(Texts texts) {
        this.texts = texts;
    }

    /** Asks for what is missing; empty when nothing is. */
    public String draft(SupportRequest request) {
        if (request.gaps().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(say("intake.outcome.ask.gaps")).append("\n");
        request.gaps().forEach(gap -> text.append("\n– ").append(say("intake.ask." + gap.name())));
        return text.toString();
    }

    private String say(String key) {
        return texts.text(Locale.GERMAN, key);
    }
}
