package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Reason.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
 * @param doubtful how likely (0 to 1) it must be that anything fits; else the answer is "nothing fitting yet"
 * @param likelihood tells how likely that is
 */
public record Weights(Map<Part, Double> points, double threshold, double doubtful, Likelihood likelihood) {

    private static final Set<Part> RELEVANT = Set.of(Part.COMPETENCE, Part.MEANING, Part.TEXT);

    public Weights {
        points = Map.copyOf(points);
    }

    /** The weights that come with the product. */
    public static Weights builtIn() {
        try (var in = Objects.requireNonNull(
                Weights.class.getResourceAsStream("/de/zusammenspiel/matcher/weights.properties"))) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the file cannot be read, or names no number for a part or a threshold
     */
    public static Weights read(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            return read(in);
        }
    }

    private static Weights read(Reader in) throws IOException {
        var properties = new Properties();
        properties.load(in);
        var points = new EnumMap<Part, Double>(Part.class);
        for (var part : Part.values()) {
            points.put(part, number(properties, nameOf(part)));
        }
        return new Weights(
                points, number(properties, "threshold"), number(properties, "doubtful"), likelihood(properties));
    }

    private static Likelihood likelihood(Properties properties) throws IOException {
        return new Likelihood(
                number(properties, "likelihood.offset"),
                number(properties, "likelihood.relevance"),
                number(properties, "likelihood.missed"));
    }

    private static double number(Properties properties, String name) throws IOException {
        try {
            return Double.parseDouble(properties.getProperty(name, ""));
        } catch (NumberFormatException e) {
            throw new IOException("no number for " + name, e);
        }
    }

    private static String nameOf(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** Writes a file that {@link #read} reads; what stood there before is kept beside it, see {@link #previous}. */
    public void write(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, previous(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var lines = new StringBuilder();
        for (var part : Part.values()) {
            lines.append(String.format(Locale.ROOT, "%s = %.2f%n", nameOf(part), of(part)));
        }
        lines.append(String.format(Locale.ROOT, "threshold = %.3f%ndoubtful = %.4f%n", threshold, doubtful));
        lines.append(String.format(
                Locale.ROOT,
                "likelihood.offset = %.2f%nlikelihood.relevance = %.2f%nlikelihood.missed = %.2f%n",
                likelihood.offset(),
                likelihood.relevance(),
                likelihood.missed()));
        Files.writeString(file, lines);
    }

    /** Where {@link #write} keeps the weights before. */
    public static Path previous(Path file) {
        return file.resolveSibling(file.getFileName() + ".previous");
    }

    /** The same weights without thresholds: everything is shown, the doubtful last. */
    public Weights showingAll() {
        return new Weights(points, 0, 0, likelihood);
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
        return with(others);
    }

    /** Other points, the same thresholds. */
    public Weights with(Map<Part, Double> others) {
        return new Weights(others, threshold, doubtful, likelihood);
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
