package de.zusammenspiel.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the dictionary of Ding: {@code German; variant | inflected or example :: English; variant | the same in English}.
 * Remarks in brackets, grammar in braces and alternatives behind a slash go.
 */
final class Ding {

    private static final Pattern REMARKS =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|\\{[^{}]*}|<[^<>]*>|(?<![\\p{L}\\d])/[^/]*/(?![\\p{L}\\d])");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?<=[\\p{L}.])\\s?/\\s?[\\p{L}.’'-]+");
    private static final Pattern GERMAN_GAPS =
            Pattern.compile("(?<!\\p{L})(?:etw|jdm|jdn|jds|jd|jmd|jmdm|jmdn)(?:\\.|(?!\\p{L}))|…|\\.\\.\\.");
    private static final Pattern ENGLISH_GAPS = Pattern.compile(
            "(?<!\\p{L})(?:sth|sb|so|sb’s|sb's|sth's|sth’s|oneself)(?:\\.|(?!\\p{L}))(?:['’]s)?|…|\\.\\.\\.");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int MAX_GERMAN_VARIANTS = 6;
    private static final int MAX_ENGLISH_VARIANTS = 2;
    private static final int MAX_WORDS = 14;

    private Ding() {}

    static List<Lesson> read(Path file) throws IOException {
        var lessons = new ArrayList<Lesson>();
        for (var line : Files.readAllLines(file)) {
            int middle = line.indexOf(" :: ");
            if (line.startsWith("#") || middle < 0) {
                continue;
            }
            var german = line.substring(0, middle).split(" \\| ");
            var english = line.substring(middle + 4).split(" \\| ");
            if (german.length != english.length) {
                continue;
            }
            for (int i = 0; i < german.length; i++) {
                addSection(german[i], english[i], lessons);
            }
        }
        return lessons;
    }

    private static void addSection(String german, String english, List<Lesson> lessons) {
        var meanings = new ArrayList<String>();
        for (var variant : withoutRemarks(english).split(";")) {
            var clean = clean(variant, ENGLISH_GAPS);
            clean = clean.startsWith("to ") ? clean.substring(3) : clean;
            if (isText(clean) && !meanings.contains(clean) && meanings.size() < MAX_ENGLISH_VARIANTS) {
                meanings.add(clean);
            }
        }
        if (meanings.isEmpty()) {
            return;
        }
        int variants = 0;
        for (var variant : withoutRemarks(german).split(";")) {
            var clean = clean(variant, GERMAN_GAPS);
            if (isText(clean) && variants++ < MAX_GERMAN_VARIANTS) {
                lessons.add(new Lesson(clean, List.copyOf(meanings), 1));
            }
        }
    }

    private static String withoutRemarks(String text) {
        var before = text;
        var after = REMARKS.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = REMARKS.matcher(before).replaceAll("");
        }
        return after;
    }

    private static String clean(String text, Pattern gaps) {
        var one = ALTERNATIVES.matcher(text).replaceAll("");
        return SPACE.matcher(gaps.matcher(one).replaceAll(" ")).replaceAll(" ").strip();
    }

    private static boolean isText(String text) {
        return text.length() > 1
                && text.chars().filter(c -> c == ' ').count() < MAX_WORDS
                && text.chars().filter(Character::isLetter).count() > 1;
    }
}
