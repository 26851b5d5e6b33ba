package de.zusammenspiel.region;

/** A point on the map; approximate where the register knows only the neighbours or the middle of the district. */
public record Location(double latitude, double longitude, boolean approximate) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /** Distance as the crow flies (haversine). */
    public double kilometresTo(Location other) {
        var fromLatitude = Math.toRadians(latitude);
        var toLatitude = Math.toRadians(other.latitude);
        var halfNorth = Math.sin((toLatitude - fromLatitude) / 2);
        var halfEast = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var square = halfNorth * halfNorth + Math.cos(fromLatitude) * Math.cos(toLatitude) * halfEast * halfEast;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
