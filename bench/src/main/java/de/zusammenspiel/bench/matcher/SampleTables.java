package de.zusammenspiel.bench.matcher;

import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.sample.SampleTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes {@code needs.csv} and {@code offers.csv} of so many invented rows each into a folder, for {@code match}. */
public final class SampleTables {

    private static final SampleTexts SAMPLES = new SampleTexts(2026);

    private SampleTables() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        int rows = Integer.parseInt(args[1]);
        Files.createDirectories(folder);
        write(folder.resolve("needs.csv"), rows, number -> {
            var need = SAMPLES.need(number);
            return row(need.id(), need.organisation(), need.text(), kinds(need.kinds()), city(need.place()));
        });
        write(folder.resolve("offers.csv"), rows, number -> {
            var offer = SAMPLES.offer(number);
            return row(offer.id(), offer.organisation(), offer.text(), kinds(offer.kinds()), city(offer.place()));
        });
    }

    private static void write(Path file, int rows, IntFunction<String> row) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("id;organisation;beschreibung;art;ort\n");
            for (int number = 0; number < rows; number++) {
                out.write(row.apply(number));
                out.write('\n');
            }
        }
    }

    private static String row(String... cells) {
        return String.join(";", cells);
    }

    private static String kinds(Collection<ResourceKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    private static String city(Locality place) {
        return Objects.requireNonNullElse(place.city(), "");
    }
}
