package de.zusammenspiel.matcher.allocation;

import java.util.Arrays;

/**
 * Places the open parts one after the other along the cheapest chain of shifts: this need takes that offer, whose need takes
 * another one, … until somebody takes what is free or goes without. Prices keep every step's cost at 0 or more, so that a
 * search like Dijkstra's finds the cheapest chain, and the sum stays the highest possible after each. Shortest augmenting
 * paths after Jonker and Volgenant (Computing 38, 1987), on sparse rows with a heap; capacities, limits of companies and
 * rising costs of their asks are arcs of the same network (successive shortest paths: Edmonds and Karp, "Theoretical
 * improvements in algorithmic efficiency for network flow problems", JACM 19, 1972).
 */
final class ShortestPaths {

    private static final int VIA_COMPANY = -2;

    private final AllocationProblem problem;
    private final Shares shares;
    private final int[] start;
    private final int[] offerOf;
    private final int[] weight;
    private final int needs;
    private final int offers;

    /** Company whose limit or fairness binds an offer, or -1. */
    private final int[] binding;

    private final int[] offerParts;
    private final int[][] offersOfCompany;
    private final int[] companyPrice;
    private final int[] companyUsed;

    /** Nodes: needs, then offers, then companies. */
    private final int[] distance;

    private final int[] parent;
    private final int[] seen;
    private final int[] settled;
    private final NodeHeap heap;
    private final int[] touched;
    private final int[] ready;
    private int touchedCount;
    private int readyCount;
    private int run;
    private int nearest;
    private int best;
    private int bestNode;

    ShortestPaths(AllocationProblem problem, Shares shares) {
        this.problem = problem;
        this.shares = shares;
        start = shares.edges.start();
        offerOf = shares.edges.offer();
        weight = shares.edges.weight();
        needs = shares.edges.needs();
        offers = problem.offers();
        offerParts = new int[offers];
        for (int j = 0; j < offers; j++) {
            offerParts[j] = problem.offerParts(j);
        }
        int companies = problem.companies();
        offersOfCompany = offersOfCompany();
        binding = new int[offers];
        Arrays.fill(binding, Shares.NONE);
        companyPrice = new int[companies];
        companyUsed = new int[companies];
        for (int c = 0; c < companies; c++) {
            bind(c);
        }
        int nodes = needs + offers + companies;
        distance = new int[nodes];
        parent = new int[nodes];
        seen = new int[nodes];
        settled = new int[nodes];
        touched = new int[nodes];
        ready = new int[nodes];
        heap = new NodeHeap(nodes);
    }

    private int[][] offersOfCompany() {
        var count = new int[problem.companies()];
        for (int j = 0; j < problem.offers(); j++) {
            if (problem.companyOf(j) >= 0) {
                count[problem.companyOf(j)]++;
            }
        }
        var lists = new int[problem.companies()][];
        for (int c = 0; c < lists.length; c++) {
            lists[c] = new int[count[c]];
        }
        for (int j = problem.offers() - 1; j >= 0; j--) {
            int c = problem.companyOf(j);
            if (c >= 0) {
                lists[c][--count[c]] = j;
            }
        }
        return lists;
    }

    /** A company that could give all its offers without reaching a limit needs no node of its own. */
    private void bind(int company) {
        long parts = 0;
        for (int j : offersOfCompany[company]) {
            parts += offerParts[j];
        }
        if (!problem.isFair() && parts <= problem.asksLeft(company)) {
            return;
        }
        companyPrice[company] = problem.costOfAsk(company, 0);
        for (int j : offersOfCompany[company]) {
            binding[j] = company;
            shares.price[j] = companyPrice[company];
        }
    }

    boolean isPlain() {
        for (int j = 0; j < offers; j++) {
            if (binding[j] >= 0 || offerParts[j] != 1) {
                return false;
            }
        }
        for (int i = 0; i < needs; i++) {
            if (shares.open[i] != 1) {
                return false;
            }
        }
        return true;
    }

    void run() {
        for (int i = 0; i < needs; i++) {
            shares.profit[i] = shares.bestProfit(i);
        }
        for (int need = 0; need < needs; need++) {
            while (shares.open[need] > 0) {
                if (shares.profit[need] == 0) {
                    shares.open[need] = 0;
                } else {
                    place(need);
                }
            }
        }
    }

    private void place(int source) {
        run++;
        touchedCount = 0;
        readyCount = 0;
        heap.clear();
        nearest = 0;
        best = shares.profit[source];
        bestNode = source;
        distance[source] = 0;
        seen[source] = run;
        ready[readyCount++] = source;
        while (true) {
            int node;
            if (readyCount > 0) {
                node = ready[--readyCount];
                if (settled[node] == run) {
                    continue;
                }
            } else if (heap.isEmpty() || heap.nearest() >= best) {
                break;
            } else {
                nearest = heap.nearest();
                node = heap.poll();
                if (settled[node] == run) {
                    continue;
                }
            }
            settled[node] = run;
            touched[touchedCount++] = node;
            if (nearest >= best) {
                break;
            }
            expand(node);
        }
        raisePrices();
        shift(source);
    }

    private void expand(int node) {
        if (node < needs) {
            expandNeed(node);
        } else if (node < needs + offers) {
            expandOffer(node - needs);
        } else {
            expandCompany(node - needs - offers);
        }
    }

    private void expandNeed(int need) {
        int base = nearest + shares.profit[need];
        int[] price = shares.price;
        for (int e = start[need]; e < start[need + 1]; e++) {
            int offer = offerOf[e];
            int reached = base + price[offer] - weight[e];
            if (reached < best && !shares.isTaken(e)) {
                reachOffer(offer, reached, e);
            }
        }
    }

    private void reachOffer(int offer, int reached, int from) {
        if (binding[offer] < 0 && shares.used[offer] < offerParts[offer]) {
            parent[needs + offer] = from;
            best = reached;
            bestNode = needs + offer;
            return;
        }
        reach(needs + offer, reached, from);
    }

    private void expandOffer(int offer) {
        int price = shares.price[offer];
        for (int e = shares.firstTaken[offer]; e != Shares.NONE; e = shares.nextTaken[e]) {
            int need = shares.needOf[e];
            int reached = nearest + weight[e] - shares.profit[need] - price;
            if (reached < best && reach(need, reached, e) && reached + shares.profit[need] < best) {
                best = reached + shares.profit[need];
                bestNode = need;
            }
        }
        int company = binding[offer];
        if (company >= 0 && shares.used[offer] < offerParts[offer]) {
            int reached = nearest + companyPrice[company] - price;
            if (reached < best && reach(needs + offers + company, reached, offer)) {
                askMore(company, reached);
            }
        }
    }

    private void askMore(int company, int reached) {
        if (companyUsed[company] < problem.asksLeft(company)) {
            int cost = reached + problem.costOfAsk(company, companyUsed[company]) - companyPrice[company];
            if (cost < best) {
                best = cost;
                bestNode = needs + offers + company;
            }
        }
    }

    private void expandCompany(int company) {
        for (int offer : offersOfCompany[company]) {
            if (shares.used[offer] > 0) {
                int reached = nearest + shares.price[offer] - companyPrice[company];
                if (reached < best) {
                    reach(needs + offer, reached, VIA_COMPANY);
                }
            }
        }
    }

    /** Whether this way to the node is the shortest yet. */
    private boolean reach(int node, int reached, int from) {
        if (seen[node] == run && distance[node] <= reached) {
            return false;
        }
        seen[node] = run;
        distance[node] = reached;
        parent[node] = from;
        if (reached == nearest) {
            ready[readyCount++] = node;
        } else {
            heap.put(node, reached);
        }
        return true;
    }

    private void raisePrices() {
        for (int t = 0; t < touchedCount; t++) {
            int node = touched[t];
            int rise = best - distance[node];
            if (rise > 0) {
                if (node < needs) {
                    shares.profit[node] -= rise;
                } else if (node < needs + offers) {
                    shares.price[node - needs] += rise;
                } else {
                    companyPrice[node - needs - offers] += rise;
                }
            }
        }
    }

    /** Walks the chain back from its end and shifts every part on it. */
    private void shift(int source) {
        int node = bestNode;
        if (node >= needs + offers) {
            companyUsed[node - needs - offers]++;
        } else if (node >= needs) {
            shares.used[node - needs]++;
        }
        while (node != source) {
            int from = parent[node];
            if (node < needs) {
                shares.release(from);
                node = needs + offerOf[from];
            } else if (node >= needs + offers) {
                shares.used[from]++;
                node = needs + from;
            } else if (from == VIA_COMPANY) {
                shares.used[node - needs]--;
                node = needs + offers + binding[node - needs];
            } else {
                shares.take(from);
                node = shares.needOf[from];
            }
        }
        shares.open[source]--;
    }
}
