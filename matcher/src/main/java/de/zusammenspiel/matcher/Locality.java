package de.zusammenspiel.matcher;

import org.jspecify.annotations.Nullable;

/**
 * Where something is needed or given, as far as known.
 *
 * @param point coordinates, if known
 * @param ags official municipality key: 8 digits for a municipality, 5 for a district, 2 for a Land; shorter keys are
 *     allowed and mean "somewhere in there"
 * @param city name as written, used when neither coordinates nor key are known on both sides
 */
public record Locality(
        @Nullable GeoPoint point,
        @Nullable String ags,
        @Nullable String city) {

    public static final Locality UNKNOWN = new Locality(null, null, null);

    public static Locality ofAgs(String ags) {
        return new Locality(null, ags, null);
    }

    public static Locality ofCity(String city) {
        return new Locality(null, null, city);
    }
}
