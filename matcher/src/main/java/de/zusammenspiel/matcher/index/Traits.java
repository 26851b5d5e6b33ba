package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.GeoPoint;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.language.Folding;
import de.zusammenspiel.matcher.score.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kind and place as terms: what a document is marked with, and what a query looks for. */
final class Traits {

    static final String ANY_KIND = "k*";
    static final String NO_PLACE = "p*";

    private static final int LAND = 2;
    private static final int DISTRICT = 5;
    private static final int MUNICIPALITY = 8;

    /** Cells of about 28 km and 110 km a side in the middle of Germany, degrees of latitude. */
    private static final double NEAR = 0.25;

    private static final double WIDE = 1;

    /** A degree of longitude is about two thirds of a degree of latitude there. */
    private static final double LONGITUDE = 1.5;

    private Traits() {}

    static List<String> of(Profile profile) {
        var terms = new ArrayList<String>();
        if (profile.kinds().isEmpty()) {
            terms.add(ANY_KIND);
        }
        profile.kinds().forEach(kind -> terms.add(kind(kind)));
        for (var asked : ResourceKind.values()) {
            if (profile.kinds().isEmpty() || profile.kinds().stream().anyMatch(asked::isNear)) {
                terms.add(serves(asked));
            }
        }
        terms.addAll(placesOf(profile.place()));
        return terms;
    }

    private static Set<String> placesOf(Locality place) {
        var terms = new HashSet<String>();
        var point = place.point();
        if (point != null) {
            // Marked in the cells around as well, so that a question needs only its own.
            for (int dLat = -1; dLat <= 1; dLat++) {
                for (int dLon = -1; dLon <= 1; dLon++) {
                    terms.add(cell("n", NEAR, point, dLat, dLon));
                    terms.add(cell("w", WIDE, point, dLat, dLon));
                }
            }
        }
        var ags = place.ags();
        if (ags != null) {
            for (int length : new int[] {LAND, DISTRICT, MUNICIPALITY}) {
                if (ags.length() >= length) {
                    terms.add("a" + ags.substring(0, length));
                }
            }
        }
        var city = place.city();
        if (city != null) {
            terms.add(city(city));
        }
        if (terms.isEmpty()) {
            terms.add(NO_PLACE);
        }
        return terms;
    }

    static String kind(ResourceKind kind) {
        return "k" + kind.name();
    }

    /** Marks everything that is not ruled out where this kind is asked for. */
    static String serves(ResourceKind kind) {
        return "s" + kind.name();
    }

    /** Marks that something is near this place, with the share of the points for distance each is worth. */
    static Map<String, Double> near(Locality place) {
        var terms = new HashMap<String, Double>();
        var point = place.point();
        var ags = place.ags();
        var city = place.city();
        if (point != null) {
            terms.put(cell("n", NEAR, point, 0, 0), 0.5);
            terms.put(cell("w", WIDE, point, 0, 0), 0.4);
        } else if (ags != null) {
            var shares = Map.of(LAND, 0.35, DISTRICT, 0.35, MUNICIPALITY, 0.2);
            shares.forEach((length, share) -> {
                if (ags.length() >= length) {
                    terms.put("a" + ags.substring(0, length), share);
                }
            });
        } else if (city != null) {
            terms.put(city(city), 0.75);
        }
        if (!terms.isEmpty()) {
            terms.put(NO_PLACE, 0.4);
        }
        return terms;
    }

    private static String city(String name) {
        return "o" + Folding.fold(name.strip());
    }

    private static String cell(String level, double size, GeoPoint point, int dLat, int dLon) {
        var lat = Math.floor(point.latitude() / size) + dLat;
        var lon = Math.floor(point.longitude() / (size * LONGITUDE)) + dLon;
        return level + (int) lat + "/" + (int) lon;
    }
}
