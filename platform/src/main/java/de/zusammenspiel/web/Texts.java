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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)(?:\\?([^|}]*)\\|([^}]*))?}");
    private final Map<String, String> german = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    public Texts() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                String name = String.valueOf(file.getFilename());
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                Map<String, String> target = name.endsWith("_en.properties") ? english : german;
                properties.forEach((key, text) -> target.put(String.valueOf(key), String.valueOf(text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the message files cannot be read", e);
        }
    }

    public String text(Locale locale, String key, Object... args) {
        Map<String, Object> byPosition = HashMap.newHashMap(args.length);
        for (int i = 0; i < args.length; i++) {
            byPosition.put(String.valueOf(i), args[i]);
        }
        return text(locale, key, byPosition);
    }

    public String text(Locale locale, String key, Map<String, ?> args) {
        Map<String, String> texts = isEnglish(locale) ? english : german;
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + locale);
        }
        return fill(locale, pattern, args);
    }

    public boolean has(String key) {
        return german.containsKey(key);
    }

    public Set<String> keys(Locale locale) {
        return Set.copyOf((isEnglish(locale) ? english : german).keySet());
    }

    public static String fill(Locale locale, String pattern, Map<String, ?> args) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        Matcher slot = SLOT.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (slot.find()) {
            Object value = args.get(slot.group(1));
            String written = value == null ? "" : write(locale, value);
            if (slot.group(2) != null) {
                written = choice(value, slot.group(2), slot.group(3)).replace("#", written);
            }
            slot.appendReplacement(out, Matcher.quoteReplacement(written));
        }
        return slot.appendTail(out).toString();
    }

    /** @param many the form for many; behind a further bar the form for none */
    private static String choice(@Nullable Object value, String one, String many) {
        long count = value instanceof Number number ? number.longValue() : 2;
        int bar = many.indexOf('|');
        if (count == 1) {
            return one;
        }
        return bar < 0 ? many : count == 0 ? many.substring(bar + 1) : many.substring(0, bar);
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
        NumberFormat format = NumberFormat.getInstance(isEnglish(locale) ? Locale.UK : Locale.GERMANY);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** "3. Mai 2027" or "3 May 2027". */
    public static String date(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofPattern(isEnglish(locale) ? "d MMMM uuuu" : "d. MMMM uuuu", language(locale))
                .format(day);
    }

    /** "3. Mai 2027, 14:05 Uhr". */
    public static String dateTime(Locale locale, Instant instant) {
        String pattern = isEnglish(locale) ? "d MMMM uuuu, HH:mm" : "d. MMMM uuuu, HH:mm 'Uhr'";
        return DateTimeFormatter.ofPattern(pattern, language(locale)).format(instant.atZone(ZONE));
    }

    private static Locale language(Locale locale) {
        return isEnglish(locale) ? Locale.UK : Locale.GERMANY;
    }

    static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
