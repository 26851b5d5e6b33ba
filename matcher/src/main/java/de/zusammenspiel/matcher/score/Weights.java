package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Reason.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * How many points each part can earn.
 *
 * @param points maximum per part, all together 100
 * @param threshold relevance (0 to 1) below which nothing is shown
 */
public record Weights(Map<Part, Double> points, double threshold) {

    public Weights {
        points = Map.copyOf(points);
    }

    /** The weights that come with the product. */
    public static Weights builtIn() {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(
                Weights.class.getResourceAsStream("/de/zusammenspiel/matcher/weights.properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var points = new EnumMap<Part, Double>(Part.class);
        for (var part : Part.values()) {
            points.put(part, Double.valueOf(properties.getProperty(part.name().toLowerCase(Locale.ROOT))));
        }
        return new Weights(points, Double.parseDouble(properties.getProperty("threshold")));
    }

    /** The same weights with another threshold; 0 shows everything. */
    public Weights withThreshold(double other) {
        return new Weights(points, other);
    }

    /** The same weights with one part switched off. */
    public Weights without(Part part) {
        var others = new EnumMap<>(points);
        others.put(part, 0.0);
        return new Weights(others, threshold);
    }

    double of(Part part) {
        return Objects.requireNonNull(points.get(part));
    }

    boolean count(Part part) {
        return of(part) > 0;
    }
}
