package de.zusammenspiel.matcher;

import java.util.List;

/**
 * The answer to "who could help?".
 *
 * @param shown fitting candidates, best first
 * @param heldBack fitting candidates that are paused or were asked often enough, best first
 * @param likely how likely it is, 0 to 1, that anything found fits; from the relevance of the best, fitted to judged needs
 * @param missing what no candidate gives; never empty when {@code shown} is empty
 */
public record Suggestions(List<Suggestion> shown, List<Suggestion> heldBack, double likely, List<Missing> missing) {

    /** Below this it is more likely than not, by far, that nothing found is meant: said beside what is shown. */
    private static final double DOUBTFUL = 0.05;

    /** Whether what is shown is only near, and probably none of it fits. */
    public boolean isDoubtful() {
        return likely < DOUBTFUL;
    }

    /** Something nobody offers yet, as a sentence. */
    public record Missing(String german, String english) {}

    public Suggestions {
        shown = List.copyOf(shown);
        heldBack = List.copyOf(heldBack);
        missing = List.copyOf(missing);
    }
}
