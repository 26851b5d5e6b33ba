package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.CallAnswer;
import de.zusammenspiel.outreach.CallHint;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who got the question answers it without an account.
 *
 * @param choice what is being said, null while nothing is chosen
 * @param reply what was said before
 * @param hints houses named so far
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
        Errors errors)
        implements FormPage {
    public CallReplyPage {
        hints = List.copyOf(hints);
        strengths = List.copyOf(strengths);
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
