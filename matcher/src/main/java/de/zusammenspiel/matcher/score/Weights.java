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
import java.util.Set;

/**
 * How many points each part can earn.
 *
 * @param points maximum per part, all together 100
 * @param threshold relevance (0 to 1) below which a candidate is not shown
 * @param doubtful relevance (0 to 1) that at least one candidate must reach; else the answer is "nothing fitting yet"
 */
public record Weights(Map<Part, Double> points, double threshold, double doubtful) {

    private static final Set<Part> RELEVANT = Set.of(Part.COMPETENCE, Part.MEANING, Part.TEXT);

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
        return new Weights(
                points,
                Double.parseDouble(properties.getProperty("threshold")),
                Double.parseDouble(properties.getProperty("doubtful")));
    }

    /** The same weights without thresholds: everything is shown, the doubtful last. */
    public Weights showingAll() {
        return new Weights(points, 0, 0);
    }

    /** The same weights with one part switched off; of competence, meaning and words the others take its points. */
    public Weights without(Part part) {
        var others = new EnumMap<Part, Double>(points);
        others.put(part, 0.0);
        var left = RELEVANT.stream()
                .mapToDouble(other -> others.getOrDefault(other, 0.0))
                .sum();
        if (RELEVANT.contains(part) && left > 0) {
            for (var other : RELEVANT) {
                others.computeIfPresent(other, (one, most) -> most * ofRelevance() / left);
            }
        }
        return new Weights(others, threshold, doubtful);
    }

    /** What competence, meaning and words can earn together. */
    double ofRelevance() {
        return RELEVANT.stream().mapToDouble(this::of).sum();
    }

    double of(Part part) {
        return Objects.requireNonNull(points.get(part));
    }

    boolean count(Part part) {
        return of(part) > 0;
    }
}
