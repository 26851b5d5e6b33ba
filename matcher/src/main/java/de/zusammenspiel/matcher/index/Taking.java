package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Scores the entries that are brought until nobody left can belong to the best. For one question and one thread. */
abstract class Taking implements Shelf.Taker {

    /** So many points an estimate may be too low. */
    private static final double CERTAIN = 0.05;

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(
                    (Scored one) -> -one.suggestion().score())
            .thenComparing(one -> one.suggestion().id());

    private final Scorer scorer;
    private final Effort effort;
    private final List<Scored> found = new ArrayList<>();

    Taking(Scorer scorer, Effort effort) {
        this.scorer = scorer;
        this.effort = effort;
    }

    abstract Optional<Suggestion> score(Profile entry, Vocabulary vocabulary);

    Effort effort() {
        return effort;
    }

    @Override
    public void take(Profile entry, Vocabulary vocabulary) {
        score(entry, vocabulary).ifPresent(suggestion -> found.add(new Scored(suggestion, entry)));
    }

    @Override
    public int more(int taken, double estimate) {
        int left = effort.mostScored() - taken;
        if (effort.scoresAll() || left <= 0) {
            return Math.max(0, left);
        }
        if (taken == 0) {
            return Math.min(left, effort.first());
        }
        var scores = scorer.worthShowing(found, Scored::suggestion).stream()
                .map(Scored::suggestion)
                .filter(suggestion -> suggestion.heldBack() == null)
                .mapToDouble(Suggestion::score)
                .sorted()
                .toArray();
        int wanted = effort.limit();
        boolean enough = scores.length >= wanted && (estimate + CERTAIN) / 100 < scores[scores.length - wanted];
        boolean hopeless = scores.length == 0 && effort.isHopeless(taken);
        return enough || hopeless ? 0 : Math.min(left, effort.next());
    }

    /** What was found and is worth showing, best first. */
    List<Scored> worthShowing() {
        var fitting = scorer.worthShowing(found, Scored::suggestion);
        fitting.sort(BEST_FIRST);
        return fitting;
    }
}
