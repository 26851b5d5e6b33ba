package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.GeoPoint;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.language.Concept;
import de.zusammenspiel.matcher.language.Understanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Profiles as bytes, so that a million of them lie on the disk and only the few to be scored are objects. Readable only
 * with the catalogue they were written with: concepts are numbered in its order.
 */
public final class ProfileBytes {

    /** Raised whenever the layout changes, so that older indexes are built anew. */
    public static final int LAYOUT = 2;

    private static final List<Suggestion.Kind> CARDS = List.of(Suggestion.Kind.values());
    private static final List<Claim.Origin> ORIGINS = List.of(Claim.Origin.values());
    private static final List<ResourceKind> KINDS = List.of(ResourceKind.values());

    private final List<Concept> concepts;
    private final Map<String, Integer> numbers = new HashMap<>();

    public ProfileBytes(Catalogue catalogue) {
        concepts = List.copyOf(catalogue.concepts());
        for (int number = 0; number < concepts.size(); number++) {
            numbers.put(concepts.get(number).id(), number);
        }
    }

    public BytesRef write(Profile profile) {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeString(profile.id);
            writeUnless(out, profile.organisationId, profile.id);
            out.writeString(profile.name);
            out.writeByte((byte) CARDS.indexOf(profile.kind));
            writeClaims(out, profile.claims.values());
            writeConcepts(out, profile.audiences);
            writeKinds(out, profile.kinds);
            writeTerms(out, profile.text.terms());
            out.writeVInt(profile.text.headline());
            writeAmount(out, profile.amount);
            writeWindow(out, profile.window);
            writePlace(out, profile.place);
            writeNumber(out, profile.reachKm);
            out.writeString(profile.conditions);
            writeConcepts(out, profile.conditionAudiences);
            out.writeByte((byte) (profile.localOnly ? 1 : 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    public Profile read(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            var id = in.readString();
            return new Profile(
                    id,
                    readUnless(in, id),
                    in.readString(),
                    CARDS.get(in.readByte()),
                    readClaims(in),
                    readConcepts(in),
                    readKinds(in),
                    TextVector.of(readTerms(in), in.readVInt()),
                    readAmount(in),
                    readWindow(in),
                    readPlace(in),
                    readNumber(in),
                    in.readString(),
                    readConcepts(in),
                    in.readByte() == 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeClaims(DataOutput out, Collection<Claim> claims) throws IOException {
        out.writeVInt(claims.size());
        for (var claim : claims) {
            writeConcept(out, claim.concept().id());
            out.writeLong(Double.doubleToLongBits(claim.weight()));
            writeStrings(out, claim.words());
            out.writeByte((byte) ORIGINS.indexOf(claim.origin()));
            out.writeString(claim.source());
        }
    }

    private Map<String, Claim> readClaims(DataInput in) throws IOException {
        int size = in.readVInt();
        var claims = LinkedHashMap.<String, Claim>newLinkedHashMap(size);
        for (int i = 0; i < size; i++) {
            var concept = concepts.get(in.readVInt());
            var weight = Double.longBitsToDouble(in.readLong());
            var words = readStrings(in);
            var origin = ORIGINS.get(in.readByte());
            claims.put(concept.id(), new Claim(concept, weight, words, origin, in.readString()));
        }
        return Collections.unmodifiableMap(claims);
    }

    private void writeConcept(DataOutput out, String id) throws IOException {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("a concept of another catalogue: " + id);
        }
        out.writeVInt(number);
    }

    private void writeConcepts(DataOutput out, Set<String> ids) throws IOException {
        out.writeVInt(ids.size());
        for (var id : ids) {
            writeConcept(out, id);
        }
    }

    private Set<String> readConcepts(DataInput in) throws IOException {
        int size = in.readVInt();
        if (size == 0) {
            return Set.of();
        }
        var ids = HashSet.<String>newHashSet(size);
        for (int i = 0; i < size; i++) {
            ids.add(concepts.get(in.readVInt()).id());
        }
        return ids;
    }

    private static void writeKinds(DataOutput out, Set<ResourceKind> kinds) throws IOException {
        int bits = 0;
        for (var kind : kinds) {
            bits |= 1 << KINDS.indexOf(kind);
        }
        out.writeByte((byte) bits);
    }

    private static Set<ResourceKind> readKinds(DataInput in) throws IOException {
        int bits = in.readByte();
        if (bits == 0) {
            return Set.of();
        }
        var kinds = EnumSet.noneOf(ResourceKind.class);
        for (var kind : KINDS) {
            if ((bits & 1 << KINDS.indexOf(kind)) != 0) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static void writeTerms(DataOutput out, List<Understanding.Term> terms) throws IOException {
        out.writeVInt(terms.size());
        for (var term : terms) {
            out.writeString(term.surface());
            out.writeString(term.key());
            var simple = term.parts().size() == 1 && term.parts().getFirst().equals(term.key());
            writeStrings(out, simple ? List.of() : term.parts());
        }
    }

    private static List<Understanding.Term> readTerms(DataInput in) throws IOException {
        int size = in.readVInt();
        var terms = new ArrayList<Understanding.Term>(size);
        for (int i = 0; i < size; i++) {
            var surface = in.readString();
            var key = in.readString();
            var parts = readStrings(in);
            terms.add(new Understanding.Term(surface, key, parts.isEmpty() ? List.of(key) : parts));
        }
        return terms;
    }

    private static void writeAmount(DataOutput out, @Nullable Amount amount) throws IOException {
        out.writeByte((byte) (amount == null ? 0 : 1));
        if (amount != null) {
            writeInteger(out, amount.persons());
            writeNumber(out, amount.hours());
            writeNumber(out, amount.days());
            writeInteger(out, amount.occasions());
            writeInteger(out, amount.pieces());
            writeNumber(out, amount.areaM2());
            writeNumber(out, amount.months());
            writeInteger(out, amount.vehicles());
            out.writeString(amount.text());
        }
    }

    private static @Nullable Amount readAmount(DataInput in) throws IOException {
        return in.readByte() == 0
                ? null
                : new Amount(
                        readInteger(in),
                        readNumber(in),
                        readNumber(in),
                        readInteger(in),
                        readInteger(in),
                        readNumber(in),
                        readNumber(in),
                        readInteger(in),
                        in.readString());
    }

    private static void writeWindow(DataOutput out, @Nullable TimeWindow window) throws IOException {
        out.writeByte((byte) (window == null ? 0 : 1));
        if (window != null) {
            writeDay(out, window.from());
            writeDay(out, window.until());
            out.writeString(window.text());
        }
    }

    private static @Nullable TimeWindow readWindow(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : new TimeWindow(readDay(in), readDay(in), in.readString());
    }

    private static void writeDay(DataOutput out, @Nullable LocalDate day) throws IOException {
        out.writeByte((byte) (day == null ? 0 : 1));
        if (day != null) {
            out.writeZLong(day.toEpochDay());
        }
    }

    private static @Nullable LocalDate readDay(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : LocalDate.ofEpochDay(in.readZLong());
    }

    private static void writePlace(DataOutput out, Locality place) throws IOException {
        var point = place.point();
        out.writeByte((byte) (point == null ? 0 : 1));
        if (point != null) {
            out.writeLong(Double.doubleToLongBits(point.latitude()));
            out.writeLong(Double.doubleToLongBits(point.longitude()));
        }
        writeText(out, place.ags());
        writeText(out, place.city());
    }

    private static Locality readPlace(DataInput in) throws IOException {
        GeoPoint point = null;
        if (in.readByte() == 1) {
            point = new GeoPoint(Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong()));
        }
        var ags = readText(in);
        var city = readText(in);
        return point == null && ags == null && city == null ? Locality.UNKNOWN : new Locality(point, ags, city);
    }

    private static void writeText(DataOutput out, @Nullable String text) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) {
            out.writeString(text);
        }
    }

    private static @Nullable String readText(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }

    private static void writeUnless(DataOutput out, String text, String usual) throws IOException {
        writeText(out, text.equals(usual) ? null : text);
    }

    private static String readUnless(DataInput in, String usual) throws IOException {
        var text = readText(in);
        return text == null ? usual : text;
    }

    private static void writeStrings(DataOutput out, List<String> texts) throws IOException {
        out.writeVInt(texts.size());
        for (var text : texts) {
            out.writeString(text);
        }
    }

    private static List<String> readStrings(DataInput in) throws IOException {
        var texts = new String[in.readVInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readString();
        }
        return List.of(texts);
    }

    private static void writeNumber(DataOutput out, @Nullable Double number) throws IOException {
        out.writeByte((byte) (number == null ? 0 : 1));
        if (number != null) {
            out.writeLong(Double.doubleToLongBits(number));
        }
    }

    private static @Nullable Double readNumber(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : (Double) Double.longBitsToDouble(in.readLong());
    }

    private static void writeInteger(DataOutput out, @Nullable Integer number) throws IOException {
        out.writeByte((byte) (number == null ? 0 : 1));
        if (number != null) {
            out.writeZInt(number);
        }
    }

    private static @Nullable Integer readInteger(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : (Integer) in.readZInt();
    }
}
