package de.zusammenspiel.matcher.allocation;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A need that got nothing, or not all its parts.
 *
 * @param need number of the need
 * @param missing parts that were not served
 * @param obstacles why not, offer by offer, the one that came nearest first; empty if nothing fitted at all
 */
public record Unserved(int need, int missing, List<Obstacle> obstacles) {

    private static final int TOLD = 3;
    private static final double PERCENT = 100;

    public Unserved {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * The reason in a sentence or two.
     *
     * @param needName what people call a need
     * @param offerName what people call an offer
     */
    public String german(IntFunction<String> needName, IntFunction<String> offerName) {
        if (obstacles.isEmpty()) {
            return "Noch kein Angebot passt.";
        }
        var told = obstacles.stream()
                .limit(TOLD)
                .map(obstacle -> german(obstacle, needName, offerName.apply(obstacle.offer())))
                .collect(Collectors.joining(" "));
        int more = obstacles.size() - TOLD;
        if (more <= 0) {
            return told;
        }
        return told + (more == 1 ? " Ein weiteres Angebot ist" : " " + more + " weitere Angebote sind")
                + " ebenso vergeben.";
    }

    private static String german(Obstacle obstacle, IntFunction<String> needName, String offer) {
        return switch (obstacle) {
            case Obstacle.Taken taken ->
                "„%s“ (passt zu %s) wird an anderer Stelle gebraucht: %s."
                        .formatted(offer, percent(taken.score()), uses(taken.by(), needName));
            case Obstacle.AskedEnough enough
            when enough.by().isEmpty() ->
                "„%s“ (passt zu %s): Das Unternehmen wurde schon oft genug gefragt."
                        .formatted(offer, percent(enough.score()));
            case Obstacle.AskedEnough enough ->
                "„%s“ (passt zu %s): Das Unternehmen soll nicht öfter gefragt werden und hilft schon bei %s."
                        .formatted(offer, percent(enough.score()), uses(enough.by(), needName));
            case Obstacle.Spared spared ->
                "„%s“ (passt zu %s) ist frei, das Unternehmen soll aber nicht noch einmal gefragt werden."
                        .formatted(offer, percent(spared.score()));
        };
    }

    private static String uses(List<Allocation.Assignment> uses, IntFunction<String> needName) {
        return uses.stream()
                .limit(TOLD)
                .map(use -> "„%s“ (%s)".formatted(needName.apply(use.need()), percent(use.score())))
                .collect(Collectors.joining(", "));
    }

    private static String percent(double score) {
        return String.format(Locale.GERMAN, "%.0f %%", score * PERCENT);
    }
}
