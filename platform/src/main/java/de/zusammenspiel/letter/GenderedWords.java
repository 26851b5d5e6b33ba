package de.zusammenspiel.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Turns "Mitarbeiter:innen", "Mitarbeiter*innen" and "Mitarbeiter_innen" into the style of the site. Words it does not
 * know keep their short form: a wrong word would be worse than another style.
 */
@Component
final class GenderedWords {
    private static final Pattern SHORT =
            Pattern.compile("(?:(\\p{L}+)( ))?(\\p{Lu}[\\p{L}-]*\\p{L})[:*_](innen|in)(?!\\p{L})");

    /** After these the dative stands: "mit Helferinnen und Helfern". */
    private static final Set<String> DATIVE = Set.of(
            "den",
            "allen",
            "unseren",
            "ihren",
            "diesen",
            "vielen",
            "einigen",
            "mit",
            "von",
            "bei",
            "zu",
            "aus",
            "nach",
            "seit",
            "gegenüber");

    /** After these a participle takes an -n: "alle Helfenden". */
    private static final Set<String> WEAK = Set.of("die", "alle", "der", "aller", "unsere", "ihre", "diese", "keine");

    /** One line of {@code gendered.csv}: how a word reads in each form. */
    private record Forms(String men, String man, String people, String person) {}

    private final Map<String, Forms> forms = new LinkedHashMap<>();

    GenderedWords() {
        InputStream file = Objects.requireNonNull(GenderedWords.class.getResourceAsStream("/letters/gendered.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> forms.put(cells[0], new Forms(cells[1], cells[2], cells[3], cells[4])));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of gendered words cannot be read", e);
        }
    }

    String write(String text, GenderStyle style) {
        Matcher word = SHORT.matcher(text);
        StringBuilder out = new StringBuilder();
        while (word.find()) {
            String before = word.group(1);
            String form = form(
                    word.group(3),
                    "innen".equals(word.group(4)),
                    style,
                    before == null ? "" : before.toLowerCase(Locale.ROOT));
            word.appendReplacement(out, Matcher.quoteReplacement(before == null ? form : before + " " + form));
        }
        return word.appendTail(out).toString();
    }

    private String form(String stem, boolean several, GenderStyle style, String before) {
        String ending = several ? "innen" : "in";
        Forms known = forms.get(stem);
        return switch (style) {
            case DOPPELPUNKT -> stem + ":" + ending;
            case STERN -> stem + "*" + ending;
            case NEUTRAL ->
                known == null || (several ? known.people() : known.person()).isEmpty()
                        ? stem + ":" + ending
                        : several ? neutral(known.people(), before) : known.person();
            case PAAR -> {
                // Words in -er do not change: Helferinnen und Helfer, Helferin oder Helfer.
                String male = known != null ? (several ? known.men() : known.man()) : stem.endsWith("er") ? stem : "";
                boolean dative = several && DATIVE.contains(before) && !male.endsWith("n") && !male.isEmpty();
                yield male.isEmpty()
                        ? stem + ":" + ending
                        : stem + ending + (several ? " und " : " oder ") + male + (dative ? "n" : "");
            }
        };
    }

    private static String neutral(String people, String before) {
        boolean bends = people.endsWith("nde") || people.endsWith("liche") || people.endsWith("igte");
        return bends && (WEAK.contains(before) || DATIVE.contains(before)) ? people + "n" : people;
    }
}
