package de.zusammenspiel.bench.matcher;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import de.zusammenspiel.matcher.allocation.Allocation;
import de.zusammenspiel.matcher.allocation.AllocationProblem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Exact allocation of 50,000 needs and 50,000 offers with 1.5 million fitting pairs, beside OR-Tools' minimum cost flow and
 * JGraphT's maximum weight matching on the same problem in the same run. All three have to find the same sum; counted is the
 * processor time of the thread, building the problem included. Arguments:
 * needs and pairs per need; {@code jgrapht} as a third asks for JGraphT, too, which takes long.
 */
public final class AllocationBench {

    private static final int NEEDS = 50_000;
    private static final int PAIRS = 30;
    private static final int ROUNDS = 3;
    private static final int SCALE = 1_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private AllocationBench() {}

    /** Pairs as they come out of a search: row by row, scores in millionths. */
    private record Problem(String name, int needs, int[] need, int[] offer, int[] weight) {

        AllocationProblem ours() {
            var problem = new AllocationProblem();
            for (int i = 0; i < needs; i++) {
                problem.addNeed();
                problem.addOffer();
            }
            for (int e = 0; e < need.length; e++) {
                problem.fits(need[e], offer[e], weight[e] / (double) SCALE);
            }
            return problem;
        }
    }

    /** What one solver found and took. */
    private record Found(long sum, double seconds) {}

    public static void main(String[] args) {
        int needs = args.length > 0 ? Integer.parseInt(args[0]) : NEEDS;
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : PAIRS;
        boolean all = args.length > 2 && args[2].equals("jgrapht");
        Loader.loadNativeLibraries();
        measure(even(needs / 20, pairs), all, false);
        measure(even(needs, pairs), all, true);
        measure(alike(needs, pairs), all, true);
    }

    private static void measure(Problem problem, boolean all, boolean shown) {
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var found = ours(problem);
            var flow = orTools(problem);
            same(found, flow);
            ours[round] = found.seconds();
            theirs[round] = flow.seconds();
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double middle = ours[ROUNDS / 2];
        if (shown) {
            System.out.printf(
                    "allocation, %s: %,d × %,d, %,d pairs%n  here %.2f s · OR-Tools min cost flow %.2f s (%.1f times as long); medians of %d, same sum%n",
                    problem.name(),
                    problem.needs(),
                    problem.needs(),
                    problem.need().length,
                    middle,
                    theirs[ROUNDS / 2],
                    theirs[ROUNDS / 2] / middle,
                    ROUNDS);
        }
        if (all && shown) {
            var matching = jgrapht(problem);
            same(ours(problem), matching);
            System.out.printf(
                    "  JGraphT maximum weight matching %.2f s (%.1f times as long), same sum%n",
                    matching.seconds(), matching.seconds() / middle);
        }
    }

    private static void same(Found one, Found other) {
        if (one.sum() != other.sum()) {
            throw new IllegalStateException("different sums: " + one + ", " + other);
        }
    }

    private static Found ours(Problem problem) {
        long began = THREADS.getCurrentThreadCpuTime();
        var allocation = Allocation.solve(problem.ours());
        return new Found(allocation.objective(), since(began));
    }

    /** Needs and offers as nodes, a source and a sink, and a way past all offers for who goes without. */
    private static Found orTools(Problem problem) {
        long began = THREADS.getCurrentThreadCpuTime();
        int needs = problem.needs();
        int source = 2 * needs;
        int sink = source + 1;
        var flow = new MinCostFlow();
        for (int e = 0; e < problem.need().length; e++) {
            flow.addArcWithCapacityAndUnitCost(problem.need()[e], needs + problem.offer()[e], 1, -problem.weight()[e]);
        }
        for (int i = 0; i < needs; i++) {
            flow.addArcWithCapacityAndUnitCost(source, i, 1, 0);
            flow.addArcWithCapacityAndUnitCost(needs + i, sink, 1, 0);
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, needs, 0);
        flow.setNodeSupply(source, needs);
        flow.setNodeSupply(sink, -needs);
        if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("no optimum");
        }
        return new Found(-flow.getOptimalCost(), since(began));
    }

    private static Found jgrapht(Problem problem) {
        long began = THREADS.getCurrentThreadCpuTime();
        int needs = problem.needs();
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var left = new HashSet<Integer>();
        var right = new HashSet<Integer>();
        for (int i = 0; i < needs; i++) {
            graph.addVertex(i);
            graph.addVertex(needs + i);
            left.add(i);
            right.add(needs + i);
        }
        for (int e = 0; e < problem.need().length; e++) {
            var edge = graph.addEdge(problem.need()[e], needs + problem.offer()[e]);
            graph.setEdgeWeight(edge, problem.weight()[e]);
        }
        var matching = new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching();
        return new Found(Math.round(matching.getWeight()), since(began));
    }

    private static double since(long began) {
        return (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
    }

    /** Any pair may fit, any score is as likely. */
    private static Problem even(int needs, int pairs) {
        var random = new Random(50);
        return problem("even scores", needs, pairs, random, (need, offer) -> 1 + random.nextInt(SCALE));
    }

    /** As a site has it: themes, in which needs want the same sought-after offers; scores in whole points. */
    private static Problem alike(int needs, int pairs) {
        var random = new Random(51);
        var rank = random.ints(needs, 0, 30).toArray();
        return problem(
                "alike, with ties",
                needs,
                pairs,
                random,
                (need, offer) -> 10_000 * Math.max(1, Math.min(100, 40 + rank[offer] + random.nextInt(31))));
    }

    private interface Score {
        int of(int need, int offer);
    }

    private static Problem problem(String name, int needs, int pairs, Random random, Score score) {
        var need = new int[needs * pairs];
        var offer = new int[needs * pairs];
        var weight = new int[needs * pairs];
        int e = 0;
        for (int i = 0; i < needs; i++) {
            var row = new HashSet<Integer>();
            while (row.size() < pairs) {
                int other = random.nextInt(needs);
                if (row.add(other)) {
                    need[e] = i;
                    offer[e] = other;
                    weight[e++] = score.of(i, other);
                }
            }
        }
        return new Problem(name, needs, need, offer, weight);
    }
}
