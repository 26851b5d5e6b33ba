package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.JournalEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer, and the question who can use it. */
public record OfferPage(
        String title,
        String number,
        String path,
        String state,
        String tone,
        @Nullable String keptFor,
        @Nullable String keptForPath,
        List<Fact> facts,
        @Nullable ContactCard contact,
        boolean mayChange,
        boolean mayApprove,
        boolean shown,
        boolean live,
        boolean mayReopen,
        String search,
        List<Candidate> candidates,
        List<Asked> asked,
        List<JournalEntry> journal)
        implements Page {

    /** @param mailable its contact may get mail from the platform */
    public record Candidate(String id, String name, String place, String path, boolean mailable) {}

    /** @param callId to make a request of a yes, null otherwise */
    public record Asked(
            String organisation,
            String path,
            String who,
            String state,
            String tone,
            String note,
            @Nullable String callId) {}

    @Override
    public String template() {
        return "intake/offer";
    }
}
