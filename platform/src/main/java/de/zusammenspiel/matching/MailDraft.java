package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted letter asks for or offers, as far as it can be read; a person checks it.
 *
 * @param side null where the letter leaves it open
 * @param sideBecause what told the side, in a sentence
 * @param understood what it is about, with the words that told it, surest first
 * @param amount as written, empty if not said
 * @param day until when, or null
 * @param ags key of the municipality, where the place is sure
 * @param leftover what was said beside
 */
public record MailDraft(
        @Nullable Side side,
        String sideBecause,
        List<OwnWords.Understood> understood,
        String organisation,
        String what,
        Set<ResourceKind> kinds,
        String amount,
        @Nullable LocalDate day,
        @Nullable String ags,
        String place,
        String contactName,
        String contactEmail,
        String contactPhone,
        String leftover) {
    /** What becomes of the letter. */
    public enum Side {
        REQUEST,
        OFFER
    }

    public MailDraft {
        understood = List.copyOf(understood);
        kinds = Set.copyOf(kinds);
    }
}
