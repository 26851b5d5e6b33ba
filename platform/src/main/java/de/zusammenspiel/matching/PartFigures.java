package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.Reason;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A figure for each part of a score, as one column of text: {@code COMPETENCE=0.830 TIME=1.000}. */
final class PartFigures {
    private static final Pattern PART = Pattern.compile("([A-Z]+)=([0-9.]+)");

    private PartFigures() {}

    static String inWords(Map<Reason.Part, Double> parts) {
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> String.format(Locale.ROOT, "%s=%.3f", part.getKey().name(), part.getValue()))
                .collect(Collectors.joining(" "));
    }

    static Map<Reason.Part, Double> read(String words) {
        Map<Reason.Part, Double> parts = new EnumMap<>(Reason.Part.class);
        Matcher part = PART.matcher(words);
        while (part.find()) {
            parts.put(Reason.Part.valueOf(part.group(1)), Double.valueOf(part.group(2)));
        }
        return parts;
    }
}
