package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.CallAnswer;
import de.zusammenspiel.outreach.CallHint;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who got the question answers it without an account.
 *
 * @param choice what is being said, null while nothing is chosen
 * @param reply what was said before
 * @param hints houses named so far
 * @param waitBecause why the house had better not be asked now, null where nothing speaks against it
 * @param readiness how often it was asked and what it said, shown with the warning
 */
public record CallReplyPage(
        String title,
        String path,
        String sentence,
        boolean open,
        @Nullable CallAnswer choice,
        @Nullable CallAnswer reply,
        List<CallHint> hints,
        @Nullable String organisation,
        @Nullable String function,
        List<Option> strengths,
        @Nullable String waitBecause,
        List<Fact> readiness,
        @Nullable String anyway,
        Errors errors)
        implements FormPage {
    public CallReplyPage {
        hints = List.copyOf(hints);
        strengths = List.copyOf(strengths);
        readiness = List.copyOf(readiness);
    }

    @Override
    public String template() {
        return "outreach/call-reply";
    }

    /** How a choice is called in an address. */
    public String word(CallAnswer answer) {
        return CallReplyController.word(answer);
    }
}
