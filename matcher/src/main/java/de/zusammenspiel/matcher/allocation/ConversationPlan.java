package de.zusammenspiel.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who talks to whom in which round of a market. Nobody is in two places at once, and there are as few rounds as can be: as
 * many as the busiest person has talks (Kőnig, "Über Graphen und ihre Anwendung auf Determinantentheorie und Mengenlehre",
 * Mathematische Annalen 77, 1916), or as many as the tables allow, whichever is more.
 *
 * @param rounds the talks of each round, the first round first
 */
public record ConversationPlan(List<List<Talk>> rounds) {

    private static final double SCALE = 1_000_000;

    /**
     * Two who should talk.
     *
     * @param left number of the one (a non-profit, say), 0 or more
     * @param right number of the other (a company), 0 or more; both sides count by themselves
     * @param score how much the talk promises, usually 0 to 1; talks that promise more come earlier
     */
    public record Pair(int left, int right, double score) {
        public Pair {
            if (left < 0 || right < 0 || Double.isNaN(score)) {
                throw new IllegalArgumentException("no pair: " + left + ", " + right + ", " + score);
            }
        }
    }

    /**
     * A talk in its round.
     *
     * @param table number of the table, from 1
     */
    public record Talk(int left, int right, double score, int table) {}

    public ConversationPlan {
        rounds = rounds.stream().map(List::copyOf).toList();
    }

    /** A plan with as many tables as it takes. A pair named twice talks once. */
    public static ConversationPlan of(List<Pair> pairs) {
        return of(pairs, Integer.MAX_VALUE);
    }

    /**
     * A plan with so many tables at most. The number of rounds is the larger of the most talks of one person and the talks
     * divided by the tables, rounded up; a plan with so few always exists (de Werra, "Equitable colorations of graphs",
     * RIRO 5, 1971).
     *
     * @param tables talks that can take place at the same time, at least 1
     */
    public static ConversationPlan of(List<Pair> pairs, int tables) {
        if (tables < 1) {
            throw new IllegalArgumentException("a market needs a table: " + tables);
        }
        var once = once(pairs);
        var colouring = new EdgeColouring(
                once.stream().mapToInt(Pair::left).toArray(),
                once.stream().mapToInt(Pair::right).toArray(),
                once.stream()
                        .mapToLong(pair -> Math.round(pair.score() * SCALE))
                        .toArray(),
                tables);
        var colours = colouring.colours();
        var rounds = new ArrayList<List<Talk>>();
        for (int round = 0; round < colouring.count(); round++) {
            rounds.add(new ArrayList<>());
        }
        for (int e = 0; e < once.size(); e++) {
            var pair = once.get(e);
            var round = rounds.get(colours[e]);
            round.add(new Talk(pair.left(), pair.right(), pair.score(), round.size() + 1));
        }
        return new ConversationPlan(rounds);
    }

    private static List<Pair> once(List<Pair> pairs) {
        var best = new LinkedHashMap<Map.Entry<Integer, Integer>, Pair>();
        for (var pair : pairs) {
            best.merge(Map.entry(pair.left(), pair.right()), pair, (one, two) -> two.score() > one.score() ? two : one);
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right))
                .toList();
    }
}
