package de.zusammenspiel.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {

    @Test
    void the_whole_counts_more_than_the_first_come() {
        var problem = new AllocationProblem();
        int painting = problem.addNeed();
        int anything = problem.addNeed();
        int painter = problem.addOffer();
        int team = problem.addOffer();
        problem.fits(painting, painter, 0.8).fits(anything, painter, 0.9).fits(anything, team, 0.7);
        var allocation = Allocation.solve(problem);
        assertThat(allocation.assignments())
                .containsExactly(
                        new Allocation.Assignment(painting, painter, 0.8),
                        new Allocation.Assignment(anything, team, 0.7));
        assertThat(allocation.total()).isEqualTo(1.5);
        assertThat(allocation.unserved()).isEmpty();
    }

    @Test
    void who_goes_without_is_told_why() {
        var problem = new AllocationProblem();
        int first = problem.addNeed();
        int second = problem.addNeed();
        int third = problem.addNeed();
        int offer = problem.addOffer();
        problem.fits(first, offer, 0.91).fits(second, offer, 0.72);
        var allocation = Allocation.solve(problem);
        assertThat(allocation.unserved()).hasSize(2);
        var unserved = allocation.unserved().getFirst();
        assertThat(unserved.need()).isEqualTo(second);
        assertThat(unserved.obstacles())
                .containsExactly(new Obstacle.Taken(
                        offer, 0.72, unserved.obstacles().getFirst().loss(), allocation.assignments()));
        assertThat(unserved.obstacles().getFirst().loss()).isBetween(0.0, 0.19);
        assertThat(unserved.german(need -> "Bedarf " + need, number -> "Malerbetrieb"))
                .isEqualTo("„Malerbetrieb“ (passt zu 72 %) wird an anderer Stelle gebraucht: „Bedarf 0“ (91 %).");
        assertThat(allocation.unserved().getLast().need()).isEqualTo(third);
        assertThat(allocation.unserved().getLast().german(String::valueOf, String::valueOf))
                .isEqualTo("Noch kein Angebot passt.");
    }

    @Test
    void no_company_is_asked_more_often_than_allowed() {
        var problem = new AllocationProblem();
        int company = problem.addCompany(2, 3);
        int tired = problem.addCompany(3, 3);
        for (int i = 0; i < 4; i++) {
            int need = problem.addNeed();
            problem.fits(need, problem.addOffer(1, company), 0.5 + 0.1 * i);
            problem.fits(need, problem.addOffer(1, tired), 1);
        }
        var allocation = Allocation.solve(problem);
        assertThat(allocation.assignments())
                .extracting(Allocation.Assignment::need)
                .containsExactly(3);
        assertThat(allocation.unserved().getFirst().obstacles())
                .allSatisfy(obstacle -> assertThat(obstacle).isInstanceOf(Obstacle.AskedEnough.class));
        assertThat(allocation.unserved().getFirst().german(n -> "Bedarf " + n, n -> "Angebot " + n))
                .contains("schon oft genug gefragt")
                .contains("hilft schon bei „Bedarf 3“");
    }

    @Test
    void fairness_spreads_the_asks() {
        for (var fair : List.of(false, true)) {
            var problem = new AllocationProblem().fairness(fair ? 0.1 : 0);
            int favourite = problem.addCompany(0, 9);
            int other = problem.addCompany(0, 9);
            int best = problem.addOffer(9, favourite);
            int good = problem.addOffer(9, other);
            for (int i = 0; i < 4; i++) {
                int need = problem.addNeed();
                problem.fits(need, best, 0.8).fits(need, good, 0.75);
            }
            var toFavourite = Allocation.solve(problem).assignments().stream()
                    .filter(assignment -> assignment.offer() == best)
                    .count();
            assertThat(toFavourite).isEqualTo(fair ? 2 : 4);
        }
    }

    @Test
    void small_organisations_come_first_where_a_site_wants_it() {
        for (var bonus : List.of(0.0, 0.1)) {
            var problem = new AllocationProblem().smallFirst(bonus);
            int large = problem.addNeed(1, false);
            int small = problem.addNeed(1, true);
            int offer = problem.addOffer();
            problem.fits(large, offer, 0.8).fits(small, offer, 0.75);
            assertThat(Allocation.solve(problem).assignments())
                    .containsExactly(
                            bonus > 0
                                    ? new Allocation.Assignment(small, offer, 0.75)
                                    : new Allocation.Assignment(large, offer, 0.8));
        }
    }

    @Test
    void an_ask_that_would_weigh_more_than_it_helps_is_spared() {
        var problem = new AllocationProblem().fairness(0.3);
        int need = problem.addNeed();
        problem.fits(need, problem.addOffer(1, problem.addCompany(2, 9)), 0.5);
        var allocation = Allocation.solve(problem);
        assertThat(allocation.assignments()).isEmpty();
        assertThat(allocation.unserved().getFirst().obstacles().getFirst()).isInstanceOf(Obstacle.Spared.class);
    }

    @Test
    void wrong_numbers_are_refused() {
        var problem = new AllocationProblem();
        problem.addNeed();
        problem.addOffer();
        assertThatThrownBy(() -> problem.fits(1, 0, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> problem.fits(0, -1, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> problem.fits(0, 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> problem.addNeed(0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> problem.addOffer(1, 0)).isInstanceOf(IllegalArgumentException.class);
        problem.fits(0, 0, Double.NaN).fits(0, 0, -1).fits(0, 0, 0);
        assertThat(Allocation.solve(problem).assignments()).isEmpty();
        assertThat(Allocation.solve(new AllocationProblem()).assignments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_better_exists(boolean plain) {
        var random = new Random(plain ? 1 : 2);
        for (int round = 0; round < 1_500; round++) {
            var small = Small.random(random, plain);
            var allocation = Allocation.solve(small.problem());
            assertThat(small.worthOf(allocation))
                    .as("round %d", round)
                    .isEqualTo(small.best())
                    .isEqualTo(allocation.objective());
        }
    }

    /** A problem small enough to try everything. */
    private record Small(
            int[] needParts,
            int[] offerParts,
            int[] company,
            int[] asked,
            int[] limit,
            int fairness,
            List<int[]> edges) {

        static Small random(Random random, boolean plain) {
            int companies = 1 + random.nextInt(3);
            var needParts = plain ? ones(1 + random.nextInt(6)) : numbers(random, 1 + random.nextInt(4), 1, 3);
            var offerParts = plain ? ones(1 + random.nextInt(6)) : numbers(random, 1 + random.nextInt(5), 0, 3);
            var company = numbers(random, offerParts.length, -1, companies);
            var edges = new ArrayList<int[]>();
            var seen = new HashSet<Integer>();
            for (int e = random.nextInt(13); e > 0; e--) {
                int need = random.nextInt(needParts.length);
                int offer = random.nextInt(offerParts.length);
                if (seen.add(need * 100 + offer)) {
                    // Few different weights make many ties.
                    int weight = random.nextBoolean() ? 1 + random.nextInt(5) : 1 + random.nextInt(1_000);
                    edges.add(new int[] {need, offer, weight * 1_000});
                }
            }
            return new Small(
                    needParts,
                    offerParts,
                    plain ? numbers(random, offerParts.length, -1, 0) : company,
                    numbers(random, companies, 0, 2),
                    numbers(random, companies, 0, 4),
                    plain || random.nextBoolean() ? 0 : random.nextInt(200) * 1_000,
                    edges);
        }

        private static int[] ones(int count) {
            return random(count, 1, 2, new Random(0));
        }

        private static int[] numbers(Random random, int count, int from, int to) {
            return random(count, from, to, random);
        }

        private static int[] random(int count, int from, int to, Random random) {
            return random.ints(count, from, to).toArray();
        }

        AllocationProblem problem() {
            var problem = new AllocationProblem().fairness(fairness / 1e6);
            for (int parts : needParts) {
                problem.addNeed(parts, false);
            }
            for (int c = 0; c < asked.length; c++) {
                problem.addCompany(asked[c], asked[c] + limit[c]);
            }
            for (int j = 0; j < offerParts.length; j++) {
                if (company[j] < 0) {
                    problem.addOffer(offerParts[j]);
                } else {
                    problem.addOffer(offerParts[j], company[j]);
                }
            }
            for (var edge : edges) {
                problem.fits(edge[0], edge[1], edge[2] / 1e6);
            }
            return problem;
        }

        long best() {
            long best = 0;
            for (int some = 0; some < 1 << edges.size(); some++) {
                best = Math.max(best, worth(some));
            }
            return best;
        }

        long worthOf(Allocation allocation) {
            int some = 0;
            for (var assignment : allocation.assignments()) {
                for (int e = 0; e < edges.size(); e++) {
                    if (edges.get(e)[0] == assignment.need() && edges.get(e)[1] == assignment.offer()) {
                        some |= 1 << e;
                    }
                }
            }
            return worth(some);
        }

        /** Worth of some edges, or -1 if they break a limit. */
        private long worth(int some) {
            var needs = needParts.clone();
            var offers = offerParts.clone();
            var asks = new int[asked.length];
            long worth = 0;
            for (int e = 0; e < edges.size(); e++) {
                if ((some >> e & 1) == 0) {
                    continue;
                }
                var edge = edges.get(e);
                worth += edge[2];
                if (--needs[edge[0]] < 0 || --offers[edge[1]] < 0) {
                    return -1;
                }
                int c = company[edge[1]];
                if (c >= 0) {
                    worth -= (long) fairness * (asked[c] + asks[c]);
                    if (++asks[c] > limit[c]) {
                        return -1;
                    }
                }
            }
            return worth;
        }
    }
}
