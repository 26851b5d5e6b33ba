package de.zusammenspiel.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of an organisation's name that tells it from others: no legal form, no case, no punctuation. */
final class NameKey {
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ev",
            "eg",
            "ek",
            "ekfm",
            "ekfr",
            "egen",
            "gmbh",
            "ggmbh",
            "gag",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "ug",
            "gug",
            "gbr",
            "egbr",
            "se",
            "mbh",
            "partg",
            "partgmbb",
            "co",
            "cokg",
            "inc",
            "ltd",
            "haftungsbeschraenkt",
            "haftungsbeschrankt",
            "gemeinnuetzige",
            "eingetragener",
            "verein");
    private static final Set<String> JOINING = Set.of("und", "u", "der", "die", "das", "fuer", "des", "the", "and");

    private NameKey() {}

    /** "Steuerkanzlei Brandt &amp; Öz PartG mbB" becomes "steuerkanzlei brandt oez". */
    static String of(String name) {
        String plain = fold(DOTTED.matcher(name).replaceAll(""));
        StringBuilder key = new StringBuilder();
        for (String word : BETWEEN.split(plain)) {
            if (!word.isEmpty() && !LEGAL_FORMS.contains(word) && !JOINING.contains(word)) {
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
        }
        // A name that consists of nothing but such words is still a name.
        return key.isEmpty() ? BETWEEN.matcher(plain).replaceAll(" ").strip() : key.toString();
    }

    /** Lower case without accents; umlauts as people write them without a German keyboard. */
    static String fold(String text) {
        String german = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(german, Normalizer.Form.NFD)).replaceAll("");
    }
}
