package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one question: did it work out as agreed?
 *
 * @param staff filled in for somebody who phoned, or to settle what the two sides saw differently
 * @param sides for whom, when staff fills it in
 * @param standing what there is to say when nothing can be answered any more, or null
 */
public record CompletionPage(
        String title,
        String path,
        @Nullable String back,
        String number,
        String subject,
        boolean staff,
        List<Option> sides,
        List<String> said,
        List<Row> rows,
        List<Option> answers,
        List<Option> again,
        Typed form,
        @Nullable String standing,
        Errors errors)
        implements FormPage {
    /** By its link a side has said how it went; it may still say otherwise. */
    public boolean isAnswered() {
        return !staff && standing == null && !said.isEmpty();
    }

    /** One contribution with what was agreed. */
    public record Row(
            int number, String giver, String what, String agreed, boolean persons, boolean hours, boolean pieces) {}

    @Override
    public String template() {
        return "agreement/completion";
    }
}
