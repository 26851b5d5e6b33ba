package de.zusammenspiel.matcher.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best way to share out all offers among all needs at once: the sum of scores, less what fairness costs, is the highest
 * possible. Exact; ties are broken the same way every time.
 *
 * @param assignments who serves whom, by need
 * @param unserved needs without or with too few offers, with the reasons, by need
 * @param total sum of the scores of all assignments
 * @param objective what was made as large as possible, in millionths of score: scores with the bonus of small
 *     organisations, less the cost of repeated asks
 */
public record Allocation(List<Assignment> assignments, List<Unserved> unserved, double total, long objective) {

    /**
     * An offer serves a need.
     *
     * @param need number of the need
     * @param offer number of the offer
     * @param score how well they fit, as given, to the millionth
     */
    public record Assignment(int need, int offer, double score) {}

    public Allocation {
        assignments = List.copyOf(assignments);
        unserved = List.copyOf(unserved);
    }

    /**
     * Solves a problem. 50,000 needs with 30 fitting offers each take seconds; the time grows with the number of needs times
     * the pairs looked at for each, far below its bound of needs × pairs × log. Memory: about 30 bytes per pair.
     */
    public static Allocation solve(AllocationProblem problem) {
        var shares = new Shares(problem, problem.edges());
        var paths = new ShortestPaths(problem, shares);
        if (!paths.isPlain() || !new Auction(shares).run()) {
            paths.run();
        }
        return new Telling(problem, shares).tell();
    }

    /** Reads the result off the shares. */
    private static final class Telling {

        private final AllocationProblem problem;
        private final Shares shares;
        private final Edges edges;
        private final List<List<Integer>> offersOfCompany = new ArrayList<>();

        Telling(AllocationProblem problem, Shares shares) {
            this.problem = problem;
            this.shares = shares;
            this.edges = shares.edges;
            for (int c = 0; c < problem.companies(); c++) {
                offersOfCompany.add(new ArrayList<>());
            }
            for (int j = 0; j < problem.offers(); j++) {
                if (problem.companyOf(j) >= 0) {
                    offersOfCompany.get(problem.companyOf(j)).add(j);
                }
            }
        }

        Allocation tell() {
            var assignments = new ArrayList<Assignment>();
            var unserved = new ArrayList<Unserved>();
            long objective = 0;
            double total = 0;
            for (int need = 0; need < problem.needs(); need++) {
                int missing = problem.needParts(need);
                for (int e = edges.start()[need]; e < edges.start()[need + 1]; e++) {
                    if (shares.isTaken(e)) {
                        missing--;
                        objective += edges.weight()[e];
                        var assignment = assignment(e);
                        total += assignment.score();
                        assignments.add(assignment);
                    }
                }
                if (missing > 0) {
                    unserved.add(new Unserved(need, missing, obstacles(need)));
                }
            }
            for (int c = 0; c < problem.companies(); c++) {
                int asks = uses(offersOfCompany.get(c)).size();
                for (int ask = 0; ask < asks; ask++) {
                    objective -= problem.costOfAsk(c, ask);
                }
            }
            return new Allocation(assignments, unserved, total, objective);
        }

        private Assignment assignment(int edge) {
            int need = shares.needOf[edge];
            return new Assignment(need, edges.offer()[edge], score(edge));
        }

        private double score(int edge) {
            int need = shares.needOf[edge];
            return (edges.weight()[edge] - problem.needBonus(need)) / (double) AllocationProblem.SCALE;
        }

        private List<Obstacle> obstacles(int need) {
            var obstacles = new ArrayList<Obstacle>();
            for (int e = edges.start()[need]; e < edges.start()[need + 1]; e++) {
                if (!shares.isTaken(e)) {
                    obstacles.add(obstacle(e));
                }
            }
            obstacles.sort(Comparator.comparingDouble(Obstacle::loss).thenComparingInt(Obstacle::offer));
            return obstacles;
        }

        private Obstacle obstacle(int edge) {
            int offer = edges.offer()[edge];
            int company = problem.companyOf(offer);
            double loss = (shares.profit[shares.needOf[edge]] + shares.price[offer] - edges.weight()[edge])
                    / (double) AllocationProblem.SCALE;
            var holders = uses(List.of(offer));
            if (company < 0 || (holders.size() >= problem.offerParts(offer) && !holders.isEmpty())) {
                return new Obstacle.Taken(offer, score(edge), loss, holders);
            }
            var asks = uses(offersOfCompany.get(company));
            return asks.size() >= problem.asksLeft(company) || problem.offerParts(offer) == 0
                    ? new Obstacle.AskedEnough(offer, score(edge), loss, company, asks)
                    : new Obstacle.Spared(offer, score(edge), loss, company);
        }

        private List<Assignment> uses(List<Integer> offers) {
            var uses = new ArrayList<Assignment>();
            for (int offer : offers) {
                for (int e = shares.firstTaken[offer]; e != Shares.NONE; e = shares.nextTaken[e]) {
                    uses.add(assignment(e));
                }
            }
            uses.sort(Comparator.comparingInt(Assignment::need));
            return uses;
        }
    }
}
