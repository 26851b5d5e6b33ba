package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.CallForContacts;
import de.zusammenspiel.outreach.CallHint;
import de.zusammenspiel.outreach.CallRecipient;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Wer kennt jemanden?" for one case: the sentence before it goes, and who knows somebody.
 *
 * @param call null while nothing was sent, or the last one is over
 * @param sensitive a person has to say that the sentence may go
 * @param group how many members get it
 * @param partners how many partners could get it
 */
public record CallPage(
        String title,
        SupportRequest request,
        boolean searching,
        @Nullable CallForContacts call,
        List<CallRecipient> recipients,
        List<CallHint> hints,
        String sentence,
        boolean sensitive,
        int group,
        int partners,
        Errors errors)
        implements FormPage {
    public CallPage {
        recipients = List.copyOf(recipients);
        hints = List.copyOf(hints);
    }

    @Override
    public String template() {
        return "outreach/call";
    }

    public String path() {
        return "/anfragen/" + request.number() + "/rundfrage";
    }

    public boolean running() {
        return call != null && call.isOpen();
    }
}
