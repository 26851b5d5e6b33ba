package de.zusammenspiel.matching;

import java.util.List;
import java.util.Optional;

/**
 * Who could help with a request, best first.
 *
 * @param nothingBecause "Noch nichts Passendes. Es fehlt vor allem …", present when nothing is shown
 * @param doubtful whether probably none of what is shown fits
 * @param missing what no candidate gives, also when something is shown
 */
public record SuggestionList(
        List<SuggestionView> shown,
        List<HeldBackView> heldBack,
        List<RejectedView> rejected,
        List<String> missing,
        boolean doubtful,
        Optional<String> nothingBecause) {
    public SuggestionList {
        shown = List.copyOf(shown);
        heldBack = List.copyOf(heldBack);
        rejected = List.copyOf(rejected);
        missing = List.copyOf(missing);
    }
}
