package de.zusammenspiel.matcher.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the line files that lie beside the code; {@code #} starts a comment line. */
final class DataFile {

    private DataFile() {}

    static List<String> lines(String name) {
        try (var in = DataFile.class.getResourceAsStream("/de/zusammenspiel/matcher/" + name)) {
            if (in == null) {
                throw new IllegalStateException("data file is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
    }

    static List<String> filledCells(String line, String separator) {
        return cells(line, separator).stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
