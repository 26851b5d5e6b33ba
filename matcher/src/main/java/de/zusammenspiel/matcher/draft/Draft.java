package de.zusammenspiel.matcher.draft;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.language.ConceptHit;
import de.zusammenspiel.matcher.phrase.PlacePhrases.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mail asks for or offers, as far as it can be read; a person checks it. Every part tells the words it came from.
 *
 * @param side whether it asks or offers
 * @param title one line, at most 80 characters; may be empty
 * @param what the sentences that say what it is about
 * @param kinds kinds of resource, from the concepts; empty if none were understood
 * @param concepts what was understood, surest first
 * @param amount how much; nothing understood if not said
 * @param window when, or absent
 * @param place where, or absent
 * @param contact who wrote
 * @param organisation name of the organisation, or absent
 * @param leftover what was said beside: thanks, introductions, attachments
 */
public record Draft(
        SideReading side,
        String title,
        String what,
        Set<ResourceKind> kinds,
        List<ConceptHit> concepts,
        Amount amount,
        @Nullable TimeWindow window,
        @Nullable Place place,
        Contact contact,
        @Nullable String organisation,
        String leftover) {

    public Draft {
        kinds = Set.copyOf(kinds);
        concepts = List.copyOf(concepts);
    }

    /** Which side a mail is on. */
    public enum Side {
        REQUEST,
        OFFER,
        UNCLEAR
    }

    /**
     * The side with the words that told it.
     *
     * @param words the telling words, as written; empty if there were none
     * @param german the reason in a sentence
     */
    public record SideReading(Side side, List<String> words, String german) {
        public SideReading {
            words = List.copyOf(words);
        }
    }

    /**
     * Who wrote, as the signature or the sender line says.
     *
     * @param name a person's name, or absent
     * @param mail address, or absent
     * @param phone number as written, or absent
     */
    public record Contact(
            @Nullable String name,
            @Nullable String mail,
            @Nullable String phone) {}
}
