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

    private static final int HANDS = Sketch.kinds(Set.of(ResourceKind.HANDS));
    private static final int NETWORK = Sketch.kinds(Set.of(ResourceKind.NETWORK));

    private static final int MOST_NEEDED = 24;
    private static final double BEST = 0.25;

    /** What those give who offer any help. */
    private static final double OPEN = 0.25;

    private static final double NEAR_KIND = 0.4;
    private static final double FULL_TEXT = 0.5;
    private static final double FULL_MEANING = 0.7;
    private static final double DAYS_TO_WORTHLESS = 150;
    private static final double KM_PER_DEGREE = 111.2;

    private final boolean wantedIsNeed;
    private final Weights weights;
    private final byte[] own;
    private final int nearKinds;
    private final float[][] near;
    private final float[] needed;
    private final int[] words;
    private final float[] wordStrengths;
    private final float[] wordRarities;
    private final float[] groups = new float[1 << 16];
    private final int dimensions;
    private final int openHands;
    private final int openNetwork;
    private double allStrength;
    private double allWeight;

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
        openHands = sketches.number("helping_hands");
        openNetwork = sketches.number("networking");
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
        int features = wanted.text().features().size();
        int capacity = Integer.highestOneBit(Math.max(8, 4 * features));
        words = new int[capacity];
        wordStrengths = new float[capacity];
        wordRarities = new float[capacity];
        dimensions = sketches.dimensions();
        readWords(wanted, vocabulary);
    }

    private void readWords(Profile wanted, Vocabulary vocabulary) {
        for (var feature : wanted.text().features().entrySet()) {
            double strength = feature.getValue();
            double rarity = vocabulary.rarity(feature.getKey());
            double squared = rarity * rarity;
            allStrength += strength;
            allWeight += strength * squared;
            if (TextVector.isLetterGroup(feature.getKey())) {
                groups[Sketch.group(feature.getKey())] = (float) (strength * squared);
            } else {
                addWord(feature.getKey().hashCode(), strength, squared);
            }
        }
    }

    private void addWord(int hash, double strength, double squaredRarity) {
        int slot = slot(hash);
        while (wordStrengths[slot] != 0 && words[slot] != hash) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = hash;
        wordStrengths[slot] = (float) strength;
        wordRarities[slot] = (float) squaredRarity;
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
        int firstWord = firstClaim + claims * Sketch.CLAIM_BYTES;
        int firstGroup = firstWord + 1 + (bytes[firstWord] & 0xFF) * Sketch.WORD_BYTES;
        int vector = firstGroup + Short.BYTES + (short) SHORT.get(bytes, firstGroup) * Sketch.GROUP_BYTES;
        double relevance = points(Part.COMPETENCE) * competence(bytes, at, firstClaim, claims)
                + points(Part.TEXT) * text(bytes, at, firstWord, firstGroup)
                + (dimensions == 0 ? 0 : points(Part.MEANING) * meaning(bytes, vector));
        return relevance * (kind == NEAR_KIND ? NEAR_KIND : 1)
                + points(Part.KIND) * kind
                + points(Part.TIME) * time(bytes, at)
                + points(Part.DISTANCE) * distance(bytes, at)
                + points(Part.AMOUNT) * amount(bytes, at);
    }

    private double kind(byte theirs) {
        byte ours = own[Sketch.KINDS];
        if (ours == 0 || theirs == 0) {
            return 0.5;
        }
        int common = Integer.bitCount(ours & theirs & 0xFF);
        if (common == 0) {
            return (nearKinds & theirs) == 0 ? -1 : NEAR_KIND;
        }
        return 0.7 + 0.3 * common / Integer.bitCount((wantedIsNeed ? ours : theirs) & 0xFF);
    }

    private double competence(byte[] bytes, int start, int first, int claims) {
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
        double share = all == 0 ? 0 : BEST * best / strongest + (1 - BEST) * covered / all;
        return Math.max(share, OPEN * open(bytes, start, first, claims));
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
            int number = (short) SHORT.get(giver, at);
            if ((number == openHands && (needs & HANDS) != 0) || (number == openNetwork && (needs & NETWORK) != 0)) {
                open = Math.max(open, share(giver[at + 2]));
            }
        }
        return open;
    }

    private static float share(byte stored) {
        return (stored & 0xFF) / 255f;
    }

    /** How much of the need's words and letter groups the giver says too. */
    private double text(byte[] bytes, int start, int firstWord, int firstGroup) {
        double theirs = allStrength == 0 ? 0 : number(bytes, start + Sketch.STRENGTH) * allWeight / allStrength;
        double all = wantedIsNeed ? allWeight : theirs;
        if (all == 0) {
            return 0;
        }
        double met = 0;
        int count = bytes[firstWord] & 0xFF;
        for (int word = 0, place = firstWord + 1; word < count; word++, place += Sketch.WORD_BYTES) {
            int hash = (int) INT.get(bytes, place);
            int slot = slot(hash);
            while (wordStrengths[slot] != 0) {
                if (words[slot] == hash) {
                    met += wordRarities[slot] * Math.min(wordStrengths[slot], share(bytes[place + 4]));
                    break;
                }
                slot = slot + 1 & words.length - 1;
            }
        }
        int letters = (short) SHORT.get(bytes, firstGroup);
        for (int group = 0, place = firstGroup + Short.BYTES; group < letters; group++, place += Sketch.GROUP_BYTES) {
            met += groups[(short) SHORT.get(bytes, place) & 0xFFFF];
        }
        return Math.min(1, met / all / FULL_TEXT);
    }

    private double meaning(byte[] bytes, int at) {
        int mine = own.length - dimensions - Float.BYTES;
        double norms = number(bytes, at + dimensions) * number(own, own.length - Float.BYTES);
        if (norms == 0) {
            return 0;
        }
        int dot = 0;
        for (int i = 0; i < dimensions; i++) {
            dot += bytes[at + i] * own[mine + i];
        }
        return Math.clamp(dot / norms / FULL_MEANING, 0.0, 1.0);
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
