package de.zusammenspiel.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of every page and letter: {@code messages/<module>_de.properties} and {@code _en}. A text may hold
 * {@code {0}} (numbers and dates are written the way of the language), a choice by number
 * {@code {0?eine Anfrage|# Anfragen}} (with {@code |keine Anfrage} for none) and, in letters, names such as {@code {organisation}}.
 */
@Component
public class Texts {
    /** Sites and their deadlines live in Germany. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final NumberFormat GERMAN_NUMBERS = numbers(Locale.GERMANY);
    private static final NumberFormat ENGLISH_NUMBERS = numbers(Locale.UK);
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter GERMAN_TIME =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY);
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private final Map<String, Wording> german = new HashMap<>();
    private final Map<String, Wording> english = new HashMap<>();

    public Texts() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                String name = String.valueOf(file.getFilename());
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                Map<String, Wording> target = name.endsWith("_en.properties") ? english : german;
                // The very keys that stand in templates, so that looking them up compares no letters.
                properties.forEach(
                        (key, text) -> target.put(String.valueOf(key).intern(), Wording.of(String.valueOf(text))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the message files cannot be read", e);
        }
    }

    public String text(Locale locale, String key, Object... args) {
        return wording(locale, key).with(locale, name -> at(name, args));
    }

    public String text(Locale locale, String key, Map<String, ?> args) {
        return wording(locale, key).with(locale, args::get);
    }

    private Wording wording(Locale locale, String key) {
        Wording wording = (isEnglish(locale) ? english : german).get(key);
        if (wording == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + locale);
        }
        return wording;
    }

    private static @Nullable Object at(String name, Object[] args) {
        int position = name.length() == 1 ? name.charAt(0) - '0' : -1;
        return position >= 0 && position < args.length ? args[position] : null;
    }

    public boolean has(String key) {
        return german.containsKey(key);
    }

    public Set<String> keys(Locale locale) {
        return Set.copyOf((isEnglish(locale) ? english : german).keySet());
    }

    public static String fill(Locale locale, String pattern, Map<String, ?> args) {
        return Wording.of(pattern).with(locale, args::get);
    }

    /** A value the way the language writes it. */
    public static String write(Locale locale, Object value) {
        return switch (value) {
            case LocalDate day -> date(locale, day);
            case Instant instant -> dateTime(locale, instant);
            case Number number -> number(locale, number);
            default -> String.valueOf(value);
        };
    }

    public static String number(Locale locale, Number number) {
        if ((number instanceof Integer || number instanceof Long)
                && number.longValue() >= 0
                && number.longValue() < 1_000) {
            return number.toString(); // most numbers of a page; nothing in them depends on the language
        }
        // A copy, for a format is no thing to share between threads.
        return ((NumberFormat) (isEnglish(locale) ? ENGLISH_NUMBERS : GERMAN_NUMBERS).clone()).format(number);
    }

    private static NumberFormat numbers(Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format;
    }

    /** "3. Mai 2027" or "3 May 2027". */
    public static String date(Locale locale, LocalDate day) {
        return (isEnglish(locale) ? ENGLISH_DAY : GERMAN_DAY).format(day);
    }

    /** "3. Mai 2027, 14:05 Uhr". */
    public static String dateTime(Locale locale, Instant instant) {
        return (isEnglish(locale) ? ENGLISH_TIME : GERMAN_TIME).format(instant.atZone(ZONE));
    }

    static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
