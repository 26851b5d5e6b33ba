package de.zusammenspiel.matcher.sample;

import de.zusammenspiel.matcher.GeoPoint;
import de.zusammenspiel.matcher.Locality;
import java.util.List;

/** A town with its official key and about where it lies. */
record Town(String name, String ags, double latitude, double longitude) {

    static final List<Town> ALL = List.of(
            new Town("Berlin", "11000000", 52.52, 13.40),
            new Town("Hamburg", "02000000", 53.55, 10.00),
            new Town("München", "09162000", 48.14, 11.58),
            new Town("Köln", "05315000", 50.94, 6.96),
            new Town("Frankfurt am Main", "06412000", 50.11, 8.68),
            new Town("Stuttgart", "08111000", 48.78, 9.18),
            new Town("Leipzig", "14713000", 51.34, 12.37),
            new Town("Dresden", "14612000", 51.05, 13.74),
            new Town("Hannover", "03241001", 52.37, 9.73),
            new Town("Nürnberg", "09564000", 49.45, 11.08),
            new Town("Bremen", "04011000", 53.08, 8.81),
            new Town("Kiel", "01002000", 54.32, 10.13),
            new Town("Saarbrücken", "10041100", 49.23, 7.00),
            new Town("Erfurt", "16051000", 50.98, 11.03),
            new Town("Magdeburg", "15003000", 52.13, 11.63),
            new Town("Rostock", "13003000", 54.09, 12.14),
            new Town("Mainz", "07315000", 50.00, 8.27),
            new Town("Potsdam", "12054000", 52.40, 13.06),
            new Town("Freiburg", "08311000", 47.99, 7.85),
            new Town("Kassel", "06611000", 51.31, 9.49),
            new Town("Münster", "05515000", 51.96, 7.63),
            new Town("Augsburg", "09761000", 48.37, 10.90),
            new Town("Völklingen", "10041519", 49.25, 6.86),
            new Town("Bielefeld", "05711000", 52.02, 8.53));

    Locality place() {
        return new Locality(new GeoPoint(latitude, longitude), ags, name);
    }
}
