package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Curves;
import de.zusammenspiel.matcher.score.Profile;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/** How well the concepts of sketches fit, for one question. */
final class CompetenceEstimate {

    private static final int HANDS = Sketch.kinds(Set.of(ResourceKind.HANDS));
    private static final int NETWORK = Sketch.kinds(Set.of(ResourceKind.NETWORK));
    private static final int MOST_NEEDED = 24;

    private final boolean wantedIsNeed;
    private final byte[] own;

    /** Concept → its row in {@link #near}; row 0 is for those near to nothing asked for. */
    private final short[] rowOf;

    /** For a need in each row the nearness to each thing needed; for an offer one number, what it is worth. */
    private float[] near;

    private int rows = 1;
    private final int inRow;
    private final float[] needed;
    private final float[] worth;

    /** What is clearly needed, and of that what is up to a licensed profession. */
    private final boolean[] clearly;

    private final boolean[] advice;
    private final int openHands;
    private final int openNetwork;
    private double strongest;
    private double all;
    private boolean licensed;

    CompetenceEstimate(Profile wanted, boolean wantedIsNeed, Catalogue catalogue, Sketch sketches, byte[] own) {
        this.wantedIsNeed = wantedIsNeed;
        this.own = own;
        openHands = open(ResourceKind.HANDS, sketches);
        openNetwork = open(ResourceKind.NETWORK, sketches);
        int claims = Math.min(MOST_NEEDED, own[Sketch.CLAIMS] & 0xFF);
        inRow = wantedIsNeed ? claims : 1;
        rowOf = new short[sketches.concepts()];
        near = new float[64 * inRow];
        needed = new float[claims];
        worth = new float[claims];
        clearly = new boolean[claims];
        advice = new boolean[claims];
        var neighbours = sketches.neighbours();
        var next = new int[1];
        wanted.eachConcept((id, weight, byTrade) -> {
            if (next[0] < claims) {
                int place = next[0]++;
                needed[place] = (float) weight;
                strongest = Math.max(strongest, weight);
                all += weight;
                int concept = sketches.number(id);
                if (wantedIsNeed) {
                    addNeeded(concept, place, neighbours);
                    advice[place] = neighbours.isLicensed(concept)
                            && catalogue.concept(id).kinds().equals(Set.of(ResourceKind.KNOWLEDGE));
                } else {
                    addGiven(concept, (float) weight, neighbours);
                }
            }
        });
        for (int i = 0; i < needed.length; i++) {
            clearly[i] = needed[i] >= Curves.CLEARLY * strongest;
            licensed |= clearly[i] && advice[i];
        }
    }

    private void addNeeded(int concept, int place, Neighbours neighbours) {
        var others = neighbours.of(concept);
        for (int i = 0; i < others.length; i++) {
            if (!neighbours.isLicensed(concept) || neighbours.isLicensed(others[i])) {
                int row = row(others[i]);
                near[row * inRow + place] = neighbours.offered(concept)[i];
            }
        }
    }

    private void addGiven(int concept, float weight, Neighbours neighbours) {
        var others = neighbours.of(concept);
        for (int i = 0; i < others.length; i++) {
            if (neighbours.isLicensed(concept) || !neighbours.isLicensed(others[i])) {
                int row = row(others[i]);
                near[row] = Math.max(near[row], weight * neighbours.needed(concept)[i]);
            }
        }
    }

    /** The row of a concept, a new one if it has none. */
    private int row(int concept) {
        if (rowOf[concept] == 0) {
            rowOf[concept] = (short) rows++;
            if (rows * inRow > near.length) {
                near = Arrays.copyOf(near, 2 * near.length);
            }
        }
        return rowOf[concept];
    }

    private static int open(ResourceKind kind, Sketch sketches) {
        return sketches.number(Objects.requireNonNull(Curves.OPEN_OFFERS.get(kind)));
    }

    /** The share of the points, or {@link Estimate#IMPOSSIBLE} without a licence. */
    double of(byte[] bytes, int start, int first, int claims) {
        double share = wantedIsNeed ? ofGiver(bytes, first, claims) : ofNeed(bytes, first, claims);
        if (share < 0) {
            return share;
        }
        float open = open(bytes, start, first, claims);
        return Math.max(Math.min(1, share), Curves.OPEN * open);
    }

    private double ofGiver(byte[] bytes, int first, int claims) {
        Arrays.fill(worth, 0);
        for (int claim = 0, at = first; claim < claims; claim++, at += Sketch.CLAIM_BYTES) {
            int row = rowOf[concept(bytes, at)];
            if (row != 0) {
                float sure = Estimate.share(bytes[at + 2]);
                for (int i = 0, place = row * inRow; i < worth.length; i++, place++) {
                    worth[i] = Math.max(worth[i], near[place] * sure);
                }
            }
        }
        double best = 0;
        double covered = 0;
        for (int i = 0; i < needed.length; i++) {
            best = Math.max(best, worth[i] * needed[i]);
            covered += worth[i] * needed[i];
        }
        if (licensed && lacksLicence()) {
            return Estimate.IMPOSSIBLE;
        }
        return all == 0 ? 0 : Curves.competence(best / strongest, covered / all);
    }

    private boolean lacksLicence() {
        for (int i = 0; i < needed.length; i++) {
            if (clearly[i] && (advice[i] ? worth[i] > 0 : worth[i] >= Curves.GIVEN)) {
                return false;
            }
        }
        return true;
    }

    private double ofNeed(byte[] bytes, int first, int claims) {
        double most = 0;
        double sum = 0;
        double best = 0;
        double covered = 0;
        for (int claim = 0, at = first; claim < claims; claim++, at += Sketch.CLAIM_BYTES) {
            double weight = Estimate.share(bytes[at + 2]);
            double given = near[rowOf[concept(bytes, at)]];
            most = Math.max(most, weight);
            sum += weight;
            best = Math.max(best, given * weight);
            covered += given * weight;
        }
        return sum == 0 ? 0 : Curves.competence(best / most, covered / sum);
    }

    /** How surely the giver offers help of the needed kind without saying for what. */
    private float open(byte[] bytes, int start, int first, int claims) {
        int needs = wantedIsNeed ? own[Sketch.KINDS] : bytes[start + Sketch.KINDS];
        if ((needs & (HANDS | NETWORK)) == 0) {
            return 0;
        }
        var giver = wantedIsNeed ? bytes : own;
        int from = wantedIsNeed ? first : Sketch.CLAIMS + 1;
        int count = wantedIsNeed ? claims : own[Sketch.CLAIMS] & 0xFF;
        float open = 0;
        for (int claim = 0, at = from; claim < count; claim++, at += Sketch.CLAIM_BYTES) {
            int number = (giver[at] & 0xFF) << 8 | (giver[at + 1] & 0xFF);
            if ((number == openHands && (needs & HANDS) != 0) || (number == openNetwork && (needs & NETWORK) != 0)) {
                open = Math.max(open, Estimate.share(giver[at + 2]));
            }
        }
        return open;
    }

    private static int concept(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF)) & ~Sketch.BY_TRADE;
    }
}
