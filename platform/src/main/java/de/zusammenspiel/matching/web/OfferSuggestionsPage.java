package de.zusammenspiel.matching.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Suggestion;
import java.util.List;

/** Which requests an offer could help. */
public record OfferSuggestionsPage(
        String title, String number, String what, String organisation, List<Suggestion> shown) implements Page {
    public OfferSuggestionsPage {
        shown = List.copyOf(shown);
    }

    @Override
    public String template() {
        return "matching/offer";
    }
}
