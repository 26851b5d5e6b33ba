package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.TextVector;
import de.zusammenspiel.matcher.score.Weights;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * About how many points a sketch would earn, for one question. Follows the parts of the score in simpler form and leaves
 * out what a sketch does not hold: readiness, trust, conditions and the words for people.
 */
final class Estimate {

    /** Ruled out by kind. */
    static final double IMPOSSIBLE = -1;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    /** What can be given by phone as well. */
    private static final int REMOTE = Sketch.kinds(Set.of(ResourceKind.KNOWLEDGE, ResourceKind.NETWORK));

    private static final int MOST_NEEDED = 24;
    private static final double BEST = 0.65;
    private static final double FULL_COSINE = 0.5;
    private static final double DAYS_TO_WORTHLESS = 150;
    private static final double KM_PER_DEGREE = 111.2;

    private final boolean wantedIsNeed;
    private final Weights weights;
    private final byte[] own;
    private final int nearKinds;
    private final float[][] near;
    private final float[] needed;
    private final int[] words;
    private final float[] wordPoints;

    Estimate(
            Profile wanted,
            boolean wantedIsNeed,
            Vocabulary vocabulary,
            Catalogue catalogue,
            Weights weights,
            Sketch sketches) {
        this.wantedIsNeed = wantedIsNeed;
        this.weights = weights;
        var sketch = sketches.of(wanted);
        own = Arrays.copyOfRange(sketch.bytes, sketch.offset, sketch.offset + sketch.length);
        nearKinds = Sketch.nearKinds(wanted.kinds());
        int claims = Math.min(MOST_NEEDED, own[Sketch.CLAIMS] & 0xFF);
        near = new float[wantedIsNeed ? claims : 1][sketches.concepts()];
        needed = new float[claims];
        var next = new int[1];
        wanted.eachConcept((id, weight) -> {
            if (next[0] < claims) {
                needed[next[0]] = (float) weight;
                if (wantedIsNeed) {
                    var row = near[next[0]];
                    catalogue
                            .near(id)
                            .forEach((other, nearness) -> row[sketches.number(other)] = nearness.floatValue());
                } else {
                    catalogue.near(id).keySet().forEach(other -> {
                        int number = sketches.number(other);
                        near[0][number] = Math.max(near[0][number], (float) (weight * catalogue.nearness(other, id)));
                    });
                }
                next[0]++;
            }
        });
        int capacity =
                Integer.highestOneBit(Math.max(8, 8 * wanted.text().features().size()));
        words = new int[capacity];
        wordPoints = new float[capacity];
        readWords(wanted, vocabulary);
    }

    private void readWords(Profile wanted, Vocabulary vocabulary) {
        double norm = 0;
        double usual = 0;
        for (var feature : wanted.text().features().entrySet()) {
            double weight = feature.getValue() * vocabulary.rarity(feature.getKey());
            norm += weight * weight;
            usual += feature.getValue() * feature.getValue();
        }
        if (norm == 0) {
            return;
        }
        // The other text's norm is its length times the mean rarity of the words here.
        double scale = points(Part.TEXT) / (FULL_COSINE * Math.sqrt(norm) * Math.sqrt(norm / usual));
        for (var feature : wanted.text().features().entrySet()) {
            if (!TextVector.isLetterGroup(feature.getKey())) {
                double rarity = vocabulary.rarity(feature.getKey());
                double points = scale * feature.getValue() * rarity * rarity;
                addWord(feature.getKey(), points);
                vocabulary.kin(feature.getKey()).forEach((other, alike) -> addWord(other, points * alike * alike / 2));
            }
        }
    }

    private void addWord(String word, double points) {
        int hash = word.hashCode();
        int slot = slot(hash);
        for (int tries = 0; tries < words.length; tries++) {
            if (wordPoints[slot] == 0 || words[slot] == hash) {
                words[slot] = hash;
                wordPoints[slot] = Math.max(wordPoints[slot], (float) points);
                return;
            }
            slot = slot + 1 & words.length - 1;
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    private double points(Part part) {
        return weights.points().getOrDefault(part, 0.0);
    }

    double of(BytesRef sketch) {
        var bytes = sketch.bytes;
        int at = sketch.offset;
        double kind = kind(bytes[at + Sketch.KINDS]);
        if (kind < 0) {
            return IMPOSSIBLE;
        }
        int claims = bytes[at + Sketch.CLAIMS] & 0xFF;
        int firstClaim = at + Sketch.CLAIMS + 1;
        double sum = points(Part.KIND) * kind;
        sum += points(Part.COMPETENCE) * competence(bytes, firstClaim, claims);
        sum += Math.min(points(Part.TEXT), words(bytes, at, firstClaim + claims * Sketch.CLAIM_BYTES));
        sum += points(Part.TIME) * time(bytes, at);
        sum += points(Part.DISTANCE) * distance(bytes, at);
        sum += points(Part.AMOUNT) * amount(bytes, at);
        return sum;
    }

    private double kind(byte theirs) {
        byte ours = own[Sketch.KINDS];
        if (ours == 0 || theirs == 0) {
            return 0.5;
        }
        int common = Integer.bitCount(ours & theirs & 0xFF);
        if (common == 0) {
            return (nearKinds & theirs) == 0 ? -1 : 0.4;
        }
        return 0.7 + 0.3 * common / Integer.bitCount((wantedIsNeed ? ours : theirs) & 0xFF);
    }

    private double competence(byte[] bytes, int first, int claims) {
        double strongest = 0;
        double all = 0;
        double best = 0;
        double covered = 0;
        if (wantedIsNeed) {
            for (int i = 0; i < needed.length; i++) {
                float worth = 0;
                for (int claim = 0, at = first; claim < claims; claim++, at += Sketch.CLAIM_BYTES) {
                    worth = Math.max(worth, near[i][(short) SHORT.get(bytes, at)] * share(bytes[at + 2]));
                }
                strongest = Math.max(strongest, needed[i]);
                all += needed[i];
                best = Math.max(best, worth * needed[i]);
                covered += worth * needed[i];
            }
        } else {
            for (int claim = 0, at = first; claim < claims; claim++, at += Sketch.CLAIM_BYTES) {
                double weight = share(bytes[at + 2]);
                double worth = near[0][(short) SHORT.get(bytes, at)];
                strongest = Math.max(strongest, weight);
                all += weight;
                best = Math.max(best, worth * weight);
                covered += worth * weight;
            }
        }
        return all == 0 ? 0 : BEST * best / strongest + (1 - BEST) * covered / all;
    }

    private static float share(byte stored) {
        return (stored & 0xFF) / 255f;
    }

    private double words(byte[] bytes, int start, int at) {
        double norm = number(bytes, start + Sketch.NORM);
        if (norm == 0) {
            return 0;
        }
        double sum = 0;
        int count = bytes[at] & 0xFF;
        for (int word = 0, place = at + 1; word < count; word++, place += Sketch.WORD_BYTES) {
            int hash = (int) INT.get(bytes, place);
            int slot = slot(hash);
            while (wordPoints[slot] != 0) {
                if (words[slot] == hash) {
                    sum += wordPoints[slot] * share(bytes[place + 4]);
                    break;
                }
                slot = slot + 1 & words.length - 1;
            }
        }
        return sum / norm;
    }

    private double time(byte[] bytes, int at) {
        int from = (int) INT.get(bytes, at + Sketch.FROM);
        int until = (int) INT.get(bytes, at + Sketch.UNTIL);
        int ownFrom = (int) INT.get(own, Sketch.FROM);
        int ownUntil = (int) INT.get(own, Sketch.UNTIL);
        if (from == Sketch.NO_WINDOW || ownFrom == Sketch.NO_WINDOW) {
            return 0.5;
        }
        int gap = 0;
        if (ownUntil != Sketch.NO_DAY && from != Sketch.NO_DAY && from > ownUntil) {
            gap = from - ownUntil;
        } else if (until != Sketch.NO_DAY && ownFrom != Sketch.NO_DAY && ownFrom > until) {
            gap = ownFrom - until;
        }
        return gap == 0 ? 1 : Math.max(0, 0.6 * (1 - gap / DAYS_TO_WORTHLESS));
    }

    private double distance(byte[] bytes, int at) {
        double share = fromAfar(bytes, at);
        int givers = wantedIsNeed ? bytes[at + Sketch.KINDS] : own[Sketch.KINDS];
        return givers != 0 && (givers & ~REMOTE) == 0 ? Math.max(0.5, share) : share;
    }

    private double fromAfar(byte[] bytes, int at) {
        double lat = number(bytes, at + Sketch.LATITUDE);
        double ownLat = number(own, Sketch.LATITUDE);
        if (!Double.isNaN(lat) && !Double.isNaN(ownLat)) {
            double north = (lat - ownLat) * KM_PER_DEGREE;
            double east = (number(bytes, at + Sketch.LONGITUDE) - number(own, Sketch.LONGITUDE))
                    * KM_PER_DEGREE
                    * Math.cos(Math.toRadians((lat + ownLat) / 2));
            double km = Math.sqrt(north * north + east * east);
            double reach = wantedIsNeed ? number(bytes, at + Sketch.REACH) : number(own, Sketch.REACH);
            return km > reach ? 0.05 : km <= 10 ? 1 : Math.exp(-(km - 10) / 80);
        }
        int ags = (int) INT.get(bytes, at + Sketch.AGS);
        int ownAgs = (int) INT.get(own, Sketch.AGS);
        if (ags != 0 && ownAgs != 0) {
            return ags == ownAgs
                    ? 1
                    : ags / 1_000 == ownAgs / 1_000 ? 0.8 : ags / 1_000_000 == ownAgs / 1_000_000 ? 0.45 : 0.1;
        }
        int city = (int) INT.get(bytes, at + Sketch.CITY);
        int ownCity = (int) INT.get(own, Sketch.CITY);
        return city == 0 || ownCity == 0 ? 0.5 : city == ownCity ? 1 : 0.25;
    }

    private double amount(byte[] bytes, int at) {
        for (int field = Sketch.PIECES; field <= Sketch.HOURS; field += Float.BYTES) {
            double theirs = number(bytes, at + field);
            double ours = number(own, field);
            double needs = wantedIsNeed ? ours : theirs;
            double gives = wantedIsNeed ? theirs : ours;
            if (needs > 0 && !Double.isNaN(gives)) {
                return Math.min(1, gives / needs);
            }
        }
        return 0.5;
    }

    private static double number(byte[] bytes, int at) {
        return Float.intBitsToFloat((int) INT.get(bytes, at));
    }
}
