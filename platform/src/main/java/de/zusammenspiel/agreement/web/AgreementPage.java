package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.JournalEntry;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agreement with all there is to do about it.
 *
 * @param next the one thing to do now, or null
 * @param ways further things to do
 * @param errors of the form that cancels
 * @param value statistical values in words, "" for none
 */
public record AgreementPage(
        String title,
        String path,
        String number,
        @Nullable String caseUrl,
        String caseNumber,
        String state,
        String tone,
        String stuckReason,
        List<SidePart> sides,
        List<Fact> facts,
        boolean counterGift,
        boolean waitsForCouncil,
        @Nullable String value,
        List<String> answers,
        @Nullable Action next,
        List<Action> ways,
        boolean cancellable,
        Cancelling cancelling,
        Errors errors,
        List<Option> runners,
        List<JournalEntry> journal)
        implements FormPage {

    /** What was typed to cancel it; a form that came back is shown open. */
    public record Cancelling(String reason, String word) {
        static final Cancelling NONE = new Cancelling("", "");
    }

    /** One side: who, what they give, and what is still to be heard from them. */
    public record SidePart(
            String key,
            String sector,
            String name,
            List<String> gives,
            ContactCard contact,
            @Nullable String confirmed,
            boolean confirmable,
            @Nullable Boolean publicity) {}

    @Override
    public String template() {
        return "agreement/view";
    }
}
