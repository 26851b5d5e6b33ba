package de.zusammenspiel.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * German synonyms of OpenThesaurus (in MyThes form) for words the dictionary lacks, mostly colloquial and regional ones: they learn what
 * their known synonyms mean in English.
 */
final class Thesaurus {

    private static final Pattern NO_SYNONYM = Pattern.compile("\\((?:Oberbegriff|Unterbegriff|Antonym)\\)");
    private static final Pattern REMARKS = Pattern.compile("\\([^()]*\\)");
    private static final int MAX_MEANINGS = 3;
    private static final float WEIGHT = 0.5f;

    private Thesaurus() {}

    static List<Lesson> read(Path file, List<Lesson> dictionary) throws IOException {
        Map<String, List<String>> known = new HashMap<>();
        for (var lesson : dictionary) {
            known.putIfAbsent(lesson.german(), lesson.english());
        }
        Map<String, Set<String>> learned = new TreeMap<>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("-|")) {
                teach(synonyms(line), known, learned);
            }
        }
        var lessons = new ArrayList<Lesson>();
        learned.forEach((german, english) -> lessons.add(
                new Lesson(german, english.stream().limit(MAX_MEANINGS).toList(), WEIGHT)));
        return lessons;
    }

    private static List<String> synonyms(String line) {
        var synonyms = new ArrayList<String>();
        for (var entry : line.substring(2).split("\\|")) {
            if (!NO_SYNONYM.matcher(entry).find()) {
                var clean = REMARKS.matcher(entry)
                        .replaceAll("")
                        .replaceAll("\\s+", " ")
                        .strip();
                if (clean.length() > 2 && !clean.contains("...")) {
                    synonyms.add(clean);
                }
            }
        }
        return synonyms;
    }

    private static void teach(
            List<String> synonyms, Map<String, List<String>> known, Map<String, Set<String>> learned) {
        var meanings = new LinkedHashSet<String>();
        for (var synonym : synonyms) {
            meanings.addAll(
                    known.getOrDefault(synonym, List.of()).stream().limit(1).toList());
        }
        if (meanings.isEmpty()) {
            return;
        }
        for (var synonym : synonyms) {
            if (!known.containsKey(synonym)) {
                learned.computeIfAbsent(synonym, s -> new LinkedHashSet<>()).addAll(meanings);
            }
        }
    }
}
