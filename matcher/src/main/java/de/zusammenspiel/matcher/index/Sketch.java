package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Folding;
import de.zusammenspiel.matcher.meaning.Encoder;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.TextVector;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Estimate} reads of a profile: numbers at fixed places, no texts. Some hundred nanoseconds tell whether
 * the profile is worth reading in full.
 */
final class Sketch {

    /** Raised whenever the places change, so that older indexes are built anew. */
    static final int LAYOUT = 2;

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
    static final int CLAIMS = 49;
    private static final int FIXED = 50;

    /** Marks what was not said. */
    static final float UNKNOWN = Float.NaN;

    static final int NO_DAY = Integer.MIN_VALUE;
    static final int NO_WINDOW = Integer.MAX_VALUE;
    static final int CLAIM_BYTES = 3;
    static final int WORD_BYTES = 5;
    static final int GROUP_BYTES = 2;

    private static final int MOST_GROUPS = 500;

    private static final List<ResourceKind> ALL_KINDS = List.of(ResourceKind.values());
    private static final int MOST = 255;

    private final Map<String, Integer> numbers = new HashMap<>();

    private final Optional<? extends Encoder> encoder;

    Sketch(Catalogue catalogue, Optional<? extends Encoder> encoder) {
        this.encoder = encoder;
        for (var concept : catalogue.concepts()) {
            numbers.put(concept.id(), numbers.size());
        }
    }

    int concepts() {
        return numbers.size();
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
                FIXED + MOST * (CLAIM_BYTES + WORD_BYTES) + MOST_GROUPS * GROUP_BYTES + dimensions() + 2 * Float.BYTES);
        out.put((byte) kinds(profile.kinds()));
        place(out, profile.place());
        window(out, profile.window());
        number(out, profile.reachKm());
        amount(out, profile.amount());
        out.putFloat((float)
                features.values().stream().mapToDouble(strength -> strength).sum());
        int claims = out.position();
        out.put((byte) 0);
        profile.eachConcept((id, weight) -> {
            if ((out.get(claims) & 0xFF) < MOST) {
                out.putShort((short) number(id));
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
                out.putShort((short) group(feature));
                out.putShort(groups, (short) (out.getShort(groups) + 1));
            }
        }
        vector(out, profile);
        return new BytesRef(out.array(), 0, out.position());
    }

    /** Sixteen bits stand for a letter group; that some share them does not matter for an estimate. */
    static int group(String feature) {
        int hash = feature.hashCode();
        return (hash ^ hash >>> 16) & 0xFFFF;
    }

    /** The meaning of the whole text, scaled so that its longest component fills a byte; absent without an encoder. */
    private void vector(ByteBuffer out, Profile profile) {
        if (encoder.isEmpty()) {
            return;
        }
        var vector = encoder.get().encode(profile.words());
        float longest = 0;
        for (float component : vector) {
            longest = Math.max(longest, Math.abs(component));
        }
        double norm = 0;
        for (float component : vector) {
            long rounded = longest == 0 ? 0 : Math.round(component * 127 / longest);
            norm += rounded * rounded;
            out.put((byte) rounded);
        }
        out.putFloat((float) Math.sqrt(norm));
    }

    int dimensions() {
        return encoder.map(Encoder::dimensions).orElse(0);
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
