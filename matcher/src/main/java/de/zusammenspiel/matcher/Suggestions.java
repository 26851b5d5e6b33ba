package de.zusammenspiel.matcher;

import java.util.List;

/**
 * The answer to "who could help?".
 *
 * @param shown fitting candidates, best first
 * @param heldBack fitting candidates that are paused or were asked often enough, best first
 * @param missing what no candidate gives; never empty when {@code shown} is empty
 */
public record Suggestions(List<Suggestion> shown, List<Suggestion> heldBack, List<Missing> missing) {

    /** Something nobody offers yet, as a sentence. */
    public record Missing(String german, String english) {}

    public Suggestions {
        shown = List.copyOf(shown);
        heldBack = List.copyOf(heldBack);
        missing = List.copyOf(missing);
    }
}
