package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Folding;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.TextVector;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Estimate} reads of a profile: numbers at fixed places, no texts. Some hundred nanoseconds tell whether
 * the profile is worth reading in full.
 */
final class Sketch {

    /** Raised whenever the places change, so that older indexes are built anew. */
    static final int LAYOUT = 4;

    static final int KINDS = 0;
    static final int LATITUDE = 1;
    static final int LONGITUDE = 5;
    static final int AGS = 9;
    static final int CITY = 13;
    static final int FROM = 17;
    static final int UNTIL = 21;
    static final int REACH = 25;
    static final int PIECES = 29;
    static final int AREA = 33;
    static final int PERSONS = 37;
    static final int HOURS = 41;
    static final int STRENGTH = 45;
    static final int FLAGS = 49;
    static final int CLAIMS = 50;
    private static final int FIXED = 51;

    static final int COMPANY = 1;
    static final int CONDITIONS = 2;

    /** Marks what was not said. */
    static final float UNKNOWN = Float.NaN;

    static final int NO_DAY = Integer.MIN_VALUE;
    static final int NO_WINDOW = Integer.MAX_VALUE;

    /** Two bytes for the concept, the highest bit set if it was not said but follows from the trade; one for the weight. */
    static final int CLAIM_BYTES = 3;

    static final int BY_TRADE = 0x8000;
    static final int WORD_BYTES = 5;
    static final int NAME_BYTES = 4;
    static final int GROUP_BYTES = 3;

    private static final int MOST_GROUPS = 500;

    private static final List<ResourceKind> ALL_KINDS = List.of(ResourceKind.values());
    private static final int MOST = 255;

    private final Map<String, Integer> numbers = new HashMap<>();

    private final Neighbours neighbours;
    private final boolean withMeaning;

    /** @param withMeaning whether the words are kept whose nearness in meaning is estimated */
    Sketch(Catalogue catalogue, boolean withMeaning) {
        this.withMeaning = withMeaning;
        for (var concept : catalogue.concepts()) {
            numbers.put(concept.id(), numbers.size());
        }
        neighbours = new Neighbours(catalogue, numbers);
    }

    int concepts() {
        return numbers.size();
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** The place of a concept in the catalogue. */
    int number(String concept) {
        var number = numbers.get(concept);
        if (number == null) {
            throw new IllegalArgumentException("a concept of another catalogue: " + concept);
        }
        return number;
    }

    BytesRef of(Profile profile) {
        var features = profile.text().features();
        var out = ByteBuffer.allocate(
                FIXED + MOST * (CLAIM_BYTES + 2 * WORD_BYTES + NAME_BYTES) + MOST_GROUPS * GROUP_BYTES + 5);
        out.put((byte) kinds(profile.kinds()));
        place(out, profile.place());
        window(out, profile.window());
        number(out, profile.reachKm());
        amount(out, profile.amount());
        out.putFloat((float)
                features.values().stream().mapToDouble(strength -> strength).sum());
        out.put((byte) ((profile.kind() == Suggestion.Kind.COMPANY ? COMPANY : 0)
                | (profile.hasConditions() ? CONDITIONS : 0)));
        int claims = out.position();
        out.put((byte) 0);
        profile.eachConcept((id, weight, byTrade) -> {
            if ((out.get(claims) & 0xFF) < MOST) {
                out.putShort((short) (byTrade ? number(id) | BY_TRADE : number(id)));
                out.put(share(weight));
                out.put(claims, (byte) (out.get(claims) + 1));
            }
        });
        int words = out.position();
        out.put((byte) 0);
        features.forEach((feature, weight) -> {
            if (!TextVector.isLetterGroup(feature) && (out.get(words) & 0xFF) < MOST) {
                out.putInt(feature.hashCode());
                out.put(share(weight));
                out.put(words, (byte) (out.get(words) + 1));
            }
        });
        int groups = out.position();
        out.putShort((short) 0);
        for (var feature : features.keySet()) {
            if (TextVector.isLetterGroup(feature) && out.getShort(groups) < MOST_GROUPS) {
                int group = group(feature);
                out.putShort((short) (group >>> 8)).put((byte) group);
                out.putShort(groups, (short) (out.getShort(groups) + 1));
            }
        }
        if (withMeaning) {
            written(out, profile);
        }
        return new BytesRef(out.array(), 0, out.position());
    }

    /**
     * Where an entry lies best: beside others that are surest about the same concept, and among those beside its
     * neighbours. A question is about few things, so what it reads then lies together.
     */
    static long order(BytesRef sketch) {
        var bytes = sketch.bytes;
        int at = sketch.offset;
        int surest = 0;
        int concept = 0;
        int claims = bytes[at + CLAIMS] & 0xFF;
        for (int claim = 0, place = at + CLAIMS + 1; claim < claims; claim++, place += CLAIM_BYTES) {
            if ((bytes[place + 2] & 0xFF) > surest) {
                surest = bytes[place + 2] & 0xFF;
                concept = ((bytes[place] & 0xFF) << 8 | (bytes[place + 1] & 0xFF)) & ~BY_TRADE;
            }
        }
        float latitude = Estimate.number(bytes, at + LATITUDE);
        int place = Float.isNaN(latitude)
                ? Estimate.integer(bytes, at + AGS) ^ Estimate.integer(bytes, at + CITY)
                : Math.round(latitude * 100) * 31 + Math.round(Estimate.number(bytes, at + LONGITUDE) * 100);
        return (long) concept << 48 | (long) (bytes[at + KINDS] & 0xFF) << 40 | (place & 0xFFFFFFFFL);
    }

    /** 24 bits stand for a letter group. With fewer a rare group is often taken for a frequent one. */
    static int group(String feature) {
        int hash = feature.hashCode();
        return (hash ^ hash >>> 24) & 0xFFFFFF;
    }

    /** The words as written, and those a company calls itself by: their meaning is looked up by these numbers. */
    private static void written(ByteBuffer out, Profile profile) {
        int terms = out.position();
        out.put((byte) 0);
        profile.eachWord((surface, key, emphasis) -> {
            if ((out.get(terms) & 0xFF) < MOST) {
                out.putInt(surface.hashCode());
                out.put(share(emphasis));
                out.put(terms, (byte) (out.get(terms) + 1));
            }
        });
        int names = out.position();
        out.put((byte) 0);
        for (var name : profile.namesItself()) {
            if ((out.get(names) & 0xFF) < MOST) {
                out.putInt(name.hashCode());
                out.put(names, (byte) (out.get(names) + 1));
            }
        }
    }

    boolean withMeaning() {
        return withMeaning;
    }

    static int kinds(Set<ResourceKind> kinds) {
        int bits = 0;
        for (var kind : kinds) {
            bits |= 1 << ALL_KINDS.indexOf(kind);
        }
        return bits;
    }

    /** The kinds written where these are meant, too. */
    static int nearKinds(Set<ResourceKind> kinds) {
        int bits = 0;
        for (var kind : ALL_KINDS) {
            if (kinds.stream().anyMatch(kind::isNear)) {
                bits |= 1 << ALL_KINDS.indexOf(kind);
            }
        }
        return bits;
    }

    private static void place(ByteBuffer out, Locality place) {
        var point = place.point();
        out.putFloat(point == null ? UNKNOWN : (float) point.latitude());
        out.putFloat(point == null ? UNKNOWN : (float) point.longitude());
        out.putInt(ags(place));
        out.putInt(city(place));
    }

    /** Eight digits, shorter keys filled up with nines; 0 if unknown. */
    static int ags(Locality place) {
        var ags = place.ags();
        if (ags == null || ags.isEmpty() || !ags.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return Integer.parseInt((ags + "99999999").substring(0, 8));
    }

    /** 0 if unknown. */
    static int city(Locality place) {
        var city = place.city();
        return city == null ? 0 : Folding.fold(city.strip()).hashCode() | 1;
    }

    private static void window(ByteBuffer out, @Nullable TimeWindow window) {
        if (window == null || window.isOpen()) {
            out.putInt(NO_WINDOW).putInt(NO_WINDOW);
            return;
        }
        var from = window.from();
        var until = window.until();
        out.putInt(from == null ? NO_DAY : (int) from.toEpochDay());
        out.putInt(until == null ? NO_DAY : (int) until.toEpochDay());
    }

    private static void amount(ByteBuffer out, @Nullable Amount amount) {
        number(out, amount == null ? null : amount.pieces());
        number(out, amount == null ? null : amount.areaM2());
        number(out, amount == null ? null : amount.persons());
        number(out, amount == null ? null : amount.totalHours());
    }

    private static void number(ByteBuffer out, @Nullable Number number) {
        out.putFloat(number == null ? UNKNOWN : number.floatValue());
    }

    private static byte share(double weight) {
        return (byte) Math.clamp(Math.round(weight * MOST), 1, MOST);
    }
}
