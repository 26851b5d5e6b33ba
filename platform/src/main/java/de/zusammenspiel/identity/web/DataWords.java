package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.privacy.PersonalData;
import de.zusammenspiel.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The register's own words are English and technical; here they become words for the person concerned. A test holds that
 * every entry of the register has them.
 */
@Component
class DataWords {
    private static final Pattern PAIR = Pattern.compile("\"[^\"]*\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");
    private final Texts texts;

    DataWords(Texts texts) {
        this.texts = texts;
    }

    String table(Locale locale, String table) {
        return or(locale, "identity.data.table." + table, table);
    }

    /** A table whose rows are kept for different times has a name for each of them. */
    String kept(Locale locale, String table, String period, String after) {
        String rule = "identity.data.rule." + table + ".";
        return texts.has(rule + period)
                ? texts.text(locale, rule + period)
                : or(locale, rule + after, table(locale, table));
    }

    String column(Locale locale, String column) {
        return or(locale, "identity.data.column." + column, column.replace('_', ' '));
    }

    String columns(Locale locale, List<String> columns) {
        return String.join(
                ", ", columns.stream().map(one -> column(locale, one)).toList());
    }

    String purpose(Locale locale, PersonalData.Holding holding) {
        return or(locale, "identity.data.purpose." + holding.person(), String.join("; ", holding.purposes()));
    }

    String phrase(Locale locale, String words) {
        return or(locale, "identity.data.words." + slug(words), words);
    }

    List<HoldingView> holdings(Locale locale, List<PersonalData.Holding> holdings) {
        return holdings.stream()
                .map(holding -> new HoldingView(
                        table(locale, holding.table()),
                        purpose(locale, holding),
                        phrase(locale, holding.retention()),
                        entries(locale, holding.rows())))
                .toList();
    }

    private List<HoldingView.Entry> entries(Locale locale, List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> row(locale, row))
                .collect(Collectors.groupingBy(row -> row, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(same -> new HoldingView.Entry(
                        same.getKey(),
                        same.getValue() == 1 ? "" : texts.text(locale, "identity.data.times", same.getValue())))
                .toList();
    }

    String period(Locale locale, String iso) {
        return or(locale, "identity.data.period." + iso, iso);
    }

    Map<String, String> row(Locale locale, Map<String, String> values) {
        Map<String, String> named = new LinkedHashMap<>();
        values.forEach((column, value) -> named.put(column(locale, column), plain(value)));
        return named;
    }

    /** What the journal keeps as pairs is told without its technical names. */
    private static String plain(String value) {
        return value.startsWith("{\"") && value.endsWith("\"}")
                ? PAIR.matcher(value)
                        .results()
                        .map(pair -> pair.group(1).replace("\\\"", "\""))
                        .collect(Collectors.joining(", "))
                : value;
    }

    private String or(Locale locale, String key, String otherwise) {
        return texts.has(key) ? texts.text(locale, key) : otherwise;
    }

    static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
