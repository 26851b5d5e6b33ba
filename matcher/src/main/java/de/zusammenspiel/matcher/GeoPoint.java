package de.zusammenspiel.matcher;

/**
 * A point on the globe, WGS 84.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in kilometres (haversine formula). */
    public double kilometresTo(GeoPoint other) {
        var dLat = Math.toRadians(other.latitude - latitude);
        var dLon = Math.toRadians(other.longitude - longitude);
        var h = square(Math.sin(dLat / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(dLon / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double value) {
        return value * value;
    }
}
