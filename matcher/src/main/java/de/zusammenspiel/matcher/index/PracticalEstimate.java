package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.score.Curves;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Weights;
import java.util.Arrays;
import java.util.Set;

/** Kind, time, distance and amount of sketches, for one question. */
final class PracticalEstimate {

    /** What can be given by phone as well. */
    private static final int REMOTE = Sketch.kinds(Set.of(ResourceKind.KNOWLEDGE, ResourceKind.NETWORK));

    private static final double KM_PER_DEGREE = 111.2;

    /** Shares by full kilometres; Germany is not longer. */
    private static final float[] BY_KM = new float[1_024];

    static {
        for (int km = 0; km < BY_KM.length; km++) {
            BY_KM[km] = (float) Curves.distance(km, true);
        }
    }

    private final boolean wantedIsNeed;
    private final boolean localOnly;
    private final byte[] own;
    private final int nearKinds;
    private final double ofKind;
    private final double ofTime;
    private final double ofDistance;
    private final double ofAmount;
    private final double latitude;
    private final double longitude;
    private final double kmPerDegreeEast;

    PracticalEstimate(Profile wanted, boolean wantedIsNeed, Weights weights, byte[] own) {
        this.wantedIsNeed = wantedIsNeed;
        this.own = own;
        localOnly = wantedIsNeed && wanted.isLocalOnly();
        nearKinds = Sketch.nearKinds(wanted.kinds());
        ofKind = weights.points().getOrDefault(Part.KIND, 0.0);
        ofTime = weights.points().getOrDefault(Part.TIME, 0.0);
        ofDistance = weights.points().getOrDefault(Part.DISTANCE, 0.0);
        ofAmount = weights.points().getOrDefault(Part.AMOUNT, 0.0);
        latitude = Estimate.number(own, Sketch.LATITUDE);
        longitude = Estimate.number(own, Sketch.LONGITUDE);
        kmPerDegreeEast = KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    }

    /** Points for kind, time and distance, or {@link Estimate#IMPOSSIBLE}. */
    double of(byte[] bytes, int at) {
        double kind = kind(bytes[at + Sketch.KINDS]);
        return kind < 0
                ? Estimate.IMPOSSIBLE
                : ofKind * kind + ofTime * time(bytes, at) + ofDistance * distance(bytes, at);
    }

    /** The same for very many, by what a segment keeps of them in memory; how far somebody would go is left out. */
    final class Quick {

        private final Heads heads;
        private final float[] byKinds = new float[Heads.WINDOW];
        private final float[] byPlace;
        private final int from;
        private final int until;
        private final boolean window;

        Quick(Heads heads) {
            this.heads = heads;
            for (int kinds = 0; kinds < byKinds.length; kinds++) {
                double kind = kind((byte) kinds);
                byKinds[kinds] = kind < 0 ? -1 : (float) (ofKind * kind);
            }
            byPlace = new float[heads.countOfPlaces()];
            Arrays.fill(byPlace, -1);
            int ownFrom = Estimate.integer(own, Sketch.FROM);
            int ownUntil = Estimate.integer(own, Sketch.UNTIL);
            window = ownFrom != Sketch.NO_WINDOW;
            from = ownFrom;
            until = ownUntil == Sketch.NO_DAY ? Integer.MAX_VALUE : ownUntil;
        }

        /** Points for kind, time and distance, below zero if ruled out by kind. */
        float of(long head) {
            int kinds = Heads.kinds(head);
            float points = byKinds[kinds & ~Heads.WINDOW];
            if (points < 0) {
                return points;
            }
            float distance = byPlace[Heads.place(head)];
            if (distance < 0) {
                distance = (float) fromAfar(heads.places(), Heads.placeAt(Heads.place(head)), Double.NaN);
                byPlace[Heads.place(head)] = distance;
            }
            if (distance < Curves.FROM_AFAR && isRemote(wantedIsNeed ? kinds & ~Heads.WINDOW : own[Sketch.KINDS])) {
                distance = (float) Curves.FROM_AFAR;
            }
            double time = Curves.UNKNOWN;
            if (window && kinds >= Heads.WINDOW) {
                int gap = Math.max(0, Math.max(Heads.from(head) - until, from - Heads.until(head)));
                time = gap == 0 ? 1 : Curves.time(gap);
            }
            return points + (float) (ofDistance * distance + ofTime * time);
        }
    }

    private double kind(byte theirs) {
        byte ours = own[Sketch.KINDS];
        if (ours == 0 || theirs == 0 || ofKind == 0) {
            return Curves.UNKNOWN;
        }
        int common = Integer.bitCount(ours & theirs & 0xFF);
        if (common == 0) {
            return (nearKinds & theirs) == 0 ? -1 : Curves.NEAR_KIND;
        }
        return Curves.kind(common, Integer.bitCount((wantedIsNeed ? ours : theirs) & 0xFF));
    }

    double kindFactor(byte theirs) {
        byte ours = own[Sketch.KINDS];
        return ours == 0 || theirs == 0 || ofKind == 0 || (ours & theirs) != 0 ? 1 : Curves.NEAR_KIND;
    }

    private double time(byte[] bytes, int at) {
        int from = Estimate.integer(bytes, at + Sketch.FROM);
        int ownFrom = Estimate.integer(own, Sketch.FROM);
        if (from == Sketch.NO_WINDOW || ownFrom == Sketch.NO_WINDOW) {
            return Curves.UNKNOWN;
        }
        int until = Estimate.integer(bytes, at + Sketch.UNTIL);
        int ownUntil = Estimate.integer(own, Sketch.UNTIL);
        int gap = 0;
        if (ownUntil != Sketch.NO_DAY && from != Sketch.NO_DAY && from > ownUntil) {
            gap = from - ownUntil;
        } else if (until != Sketch.NO_DAY && ownFrom != Sketch.NO_DAY && ownFrom > until) {
            gap = ownFrom - until;
        }
        return Curves.time(gap);
    }

    private double distance(byte[] bytes, int at) {
        double reach = Estimate.number(wantedIsNeed ? bytes : own, wantedIsNeed ? at + Sketch.REACH : Sketch.REACH);
        double share = fromAfar(bytes, at, reach);
        return share < Curves.FROM_AFAR && isRemote(wantedIsNeed ? bytes[at + Sketch.KINDS] : own[Sketch.KINDS])
                ? Curves.FROM_AFAR
                : share;
    }

    private boolean isRemote(int givers) {
        return !localOnly && givers != 0 && (givers & ~REMOTE) == 0;
    }

    /** @param reach kilometres, no number if not known */
    private double fromAfar(byte[] bytes, int at, double reach) {
        double lat = Estimate.number(bytes, at + Sketch.LATITUDE);
        if (!Double.isNaN(lat) && !Double.isNaN(latitude)) {
            double north = (lat - latitude) * KM_PER_DEGREE;
            double east = (Estimate.number(bytes, at + Sketch.LONGITUDE) - longitude) * kmPerDegreeEast;
            double km = Math.sqrt(north * north + east * east);
            // Nothing is greater than what is no number.
            return km > reach ? Curves.distance(km, false) : BY_KM[(int) Math.min(km, BY_KM.length - 1)];
        }
        int ags = Estimate.integer(bytes, at + Sketch.AGS);
        int ownAgs = Estimate.integer(own, Sketch.AGS);
        if (ags != 0 && ownAgs != 0) {
            return ags == ownAgs
                    ? Curves.SAME_MUNICIPALITY
                    : ags / 1_000 == ownAgs / 1_000
                            ? Curves.SAME_DISTRICT
                            : ags / 1_000_000 == ownAgs / 1_000_000 ? Curves.SAME_STATE : Curves.OTHER_STATE;
        }
        int city = Estimate.integer(bytes, at + Sketch.CITY);
        int ownCity = Estimate.integer(own, Sketch.CITY);
        return city == 0 || ownCity == 0 ? Curves.UNKNOWN : city == ownCity ? 1 : Curves.OTHER_PLACE;
    }

    /** Points for how much of the amount. */
    double amount(byte[] bytes, int at) {
        for (int field = Sketch.PIECES; field <= Sketch.HOURS; field += Float.BYTES) {
            double theirs = Estimate.number(bytes, at + field);
            double ours = Estimate.number(own, field);
            double needs = wantedIsNeed ? ours : theirs;
            double gives = wantedIsNeed ? theirs : ours;
            if (needs > 0 && !Double.isNaN(gives)) {
                return ofAmount * Curves.amount(needs, gives);
            }
        }
        return ofAmount * Curves.UNKNOWN;
    }
}
