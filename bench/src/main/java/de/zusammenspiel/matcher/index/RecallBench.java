package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.sample.SampleTexts;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Profiles;
import de.zusammenspiel.matcher.score.Question;
import de.zusammenspiel.matcher.score.Scorer;
import de.zusammenspiel.matcher.score.Weights;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What the stages miss over very many offers: their best ten and hundred beside those of all. All entries are estimated,
 * and scored in the order of their estimates until the best one left is {@link #SURELY} points behind the last that
 * counts; estimates err by four points at most. In this package to reach the stages.
 */
public final class RecallBench {

    private static final SampleTexts SAMPLES = new SampleTexts(2026);
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    /** Others than those the stages were tuned on. */
    private static final int FIRST_NEED = 300_000;

    private static final int NEEDS = 60;
    private static final int KEPT = 300;
    private static final int SURELY = 12;
    private static final int AT_A_TIME = 200;

    private static final Comparator<Suggestion> WORST_FIRST = Comparator.comparingDouble(Suggestion::score);

    private RecallBench() {}

    public static void main(String[] args) {
        int offers = args.length > 0 ? Integer.parseInt(args[0]) : 300_000;
        var language = new Understander(Catalogue.builtIn());
        try (var index = new MatchIndex(language, Weights.builtIn(), CLOCK)) {
            index.rebuild(filling -> {
                for (int number = 0; number < offers; number++) {
                    filling.put(SAMPLES.offer(number), 0);
                }
            });
            index.compact();
            System.out.printf(Locale.ROOT, "%,d offers, %d needs%n", offers, NEEDS);
            for (int shown : new int[] {10, 100}) {
                tell(index, new Profiles(language), new Scorer(language.catalogue(), Weights.builtIn()), shown);
            }
        }
    }

    private static void tell(MatchIndex index, Profiles profiles, Scorer scorer, int shown) {
        double recall = 0;
        double worst = 1;
        for (int number = 0; number < NEEDS; number++) {
            var need = SAMPLES.need(FIRST_NEED + number);
            double one = recall(
                    index.suggest(need, shown, id -> Readiness.UNKNOWN).shown(),
                    all(index, profiles, scorer, need, shown));
            recall += one / NEEDS;
            worst = Math.min(worst, one);
        }
        System.out.printf(
                Locale.ROOT, "recall@%d of two stages: %.4f on average, %.2f at worst%n", shown, recall, worst);
    }

    /** Of several with the same score any may stand at the end. */
    private static double recall(List<Suggestion> found, List<Suggestion> wanted) {
        if (wanted.isEmpty()) {
            return 1;
        }
        double last = wanted.getLast().score() - 1e-9;
        long met = found.stream().filter(one -> one.score() >= last).count();
        return Math.min(1, (double) met / wanted.size());
    }

    private static List<Suggestion> all(MatchIndex index, Profiles profiles, Scorer scorer, Need need, int shown) {
        var best = new PriorityQueue<>(WORST_FIRST);
        var wanted = profiles.of(need);
        index.candidates(wanted, new Shelf.Taker() {
            private @Nullable Question question;

            @Override
            public int more(int taken, double estimate) {
                var last = best.peek();
                return last != null && best.size() == KEPT && (estimate + SURELY) / 100 < last.score() ? 0 : AT_A_TIME;
            }

            @Override
            public void take(Profile offer, Vocabulary vocabulary) {
                if (question == null) {
                    question = scorer.ask(wanted, vocabulary::rarity, LocalDate.now(CLOCK));
                }
                question.score(offer, offer.kind(), Readiness.UNKNOWN).ifPresent(best::add);
                if (best.size() > KEPT) {
                    best.remove();
                }
            }
        });
        var ranked = new ArrayList<>(best);
        ranked.sort(WORST_FIRST.reversed());
        return scorer.worthShowing(ranked, suggestion -> suggestion).stream()
                .limit(shown)
                .toList();
    }
}
