package de.zusammenspiel.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The terms of the matcher's catalogue, which mean the English label of their concept. */
final class CatalogueTerms {

    private static final int LABEL = 1;
    private static final int ENGLISH = 2;
    private static final int TERMS = 5;
    private static final float WEIGHT = 2;

    private CatalogueTerms() {}

    /** English label → German terms; terms marked as weak hints are left out. */
    static Map<String, List<String>> read(Path folder) throws IOException {
        var concepts = new TreeMap<String, List<String>>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    addConcept(line, concepts);
                }
            }
        }
        return concepts;
    }

    private static void addConcept(String line, Map<String, List<String>> concepts) {
        var cells = line.split("\\|", -1);
        if (line.startsWith("#") || cells.length <= TERMS || cells[ENGLISH].isBlank()) {
            return;
        }
        var terms = concepts.computeIfAbsent(cells[ENGLISH].strip(), label -> new ArrayList<>());
        terms.add(cells[LABEL].strip());
        for (var term : cells[TERMS].split(";")) {
            var clean = term.strip();
            if (!clean.isEmpty() && !clean.endsWith("?")) {
                terms.add(clean);
            }
        }
    }

    static List<Lesson> lessons(Map<String, List<String>> concepts) {
        var lessons = new ArrayList<Lesson>();
        concepts.forEach(
                (english, terms) -> terms.forEach(term -> lessons.add(new Lesson(term, List.of(english), WEIGHT))));
        return lessons;
    }
}
