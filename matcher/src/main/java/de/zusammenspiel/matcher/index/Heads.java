package de.zusammenspiel.matcher.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Kind, window and place of all entries of one segment, eight bytes each, so that a look at thousands touches little
 * memory. Places are numbered: many entries share one, and a question weighs each of them once.
 */
final class Heads {

    /** Marks in the bits of the kinds that there is a window. */
    static final int WINDOW = 0x80;

    /** Places within about a kilometre are one. */
    private static final double DEGREES = 100;

    private static final int LAST_DAY = 0xFFFF;

    private record Place(long north, long east, int ags, int city) {}

    private final long[] packed;
    private final Map<Place, Integer> numbers = new HashMap<>();

    /** The place fields of a sketch at the same offsets, one after the other. */
    private byte[] places = new byte[64 * Sketch.FROM];

    Heads(int entries) {
        packed = new long[entries];
    }

    void put(int entry, byte[] sketch, int at) {
        float latitude = Estimate.number(sketch, at + Sketch.LATITUDE);
        float longitude = Estimate.number(sketch, at + Sketch.LONGITUDE);
        boolean known = !Float.isNaN(latitude);
        var place = new Place(
                known ? Math.round(latitude * DEGREES) : Long.MIN_VALUE,
                known ? Math.round(longitude * DEGREES) : 0,
                known ? 0 : Estimate.integer(sketch, at + Sketch.AGS),
                known ? 0 : Estimate.integer(sketch, at + Sketch.CITY));
        int number = numbers.computeIfAbsent(place, one -> addPlace(sketch, at));
        int from = Estimate.integer(sketch, at + Sketch.FROM);
        int until = Estimate.integer(sketch, at + Sketch.UNTIL);
        int kinds = (sketch[at + Sketch.KINDS] & 0x7F) | (from == Sketch.NO_WINDOW ? 0 : WINDOW);
        packed[entry] = (long) number << 40
                | (long) kinds << 32
                | (long) (from == Sketch.NO_DAY ? 0 : Math.clamp(from, 0, LAST_DAY)) << 16
                | (until == Sketch.NO_DAY ? LAST_DAY : Math.clamp(until, 0, LAST_DAY));
    }

    private int addPlace(byte[] sketch, int at) {
        int number = numbers.size();
        if ((number + 1) * Sketch.FROM > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        System.arraycopy(sketch, at, places, number * Sketch.FROM, Sketch.FROM);
        return number;
    }

    /** Forgets what only putting needs. */
    void complete() {
        places = Arrays.copyOf(places, numbers.size() * Sketch.FROM);
        numbers.clear();
    }

    int entries() {
        return packed.length;
    }

    int countOfPlaces() {
        return places.length / Sketch.FROM;
    }

    /** The place fields of a numbered place, as in a sketch that begins here. */
    byte[] places() {
        return places;
    }

    static int placeAt(int number) {
        return number * Sketch.FROM;
    }

    long of(int entry) {
        return packed[entry];
    }

    static int place(long head) {
        return (int) (head >>> 40);
    }

    /** Bits of the kinds, {@link #WINDOW} among them. */
    static int kinds(long head) {
        return (int) (head >>> 32) & 0xFF;
    }

    /** Days since 1970, the ends of the range where the window is open. */
    static int from(long head) {
        return (int) head >>> 16;
    }

    static int until(long head) {
        return (int) head & 0xFFFF;
    }
}
