package de.zusammenspiel.web;

import de.zusammenspiel.shared.EmailAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the typed text of a form field by field and collects what is wrong in plain words. Form records hold nothing but
 * text, so that whatever was typed can be shown again.
 */
public final class FormCheck {
    /** Longest text any field takes; the database columns hold more. */
    public static final int LONG_TEXT = 4_000;

    public static final int SHORT_TEXT = 200;
    private static final DateTimeFormatter GERMAN_DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/.-]{4,28}");

    private final Texts texts;
    private final Locale locale;
    private final @Nullable String version;
    private final Errors errors = new Errors();

    public FormCheck(Texts texts, Locale locale) {
        this(texts, locale, null);
    }

    /** @param version the one the form was opened with, as it came back; null where a form carries none */
    FormCheck(Texts texts, Locale locale, @Nullable String version) {
        this.texts = texts;
        this.locale = locale;
        this.version = version;
    }

    public Errors errors() {
        return errors;
    }

    public boolean failed() {
        return errors.any();
    }

    /** A text of the page, in the language of the reader. */
    public String say(String key, Object... args) {
        return texts.text(locale, key, args);
    }

    /** A text of a letter or a paper, which are German whoever makes them. */
    public String german(String key, Object... args) {
        return texts.text(Locale.GERMAN, key, args);
    }

    public Locale locale() {
        return locale;
    }

    /** Adds an error with the text behind {@code key}. */
    public void error(String field, String key, Object... args) {
        errors.add(field, texts.text(locale, key, args));
    }

    /** A field that must not stay empty; what was typed but could not be read has its own error already. */
    public void needed(String field, @Nullable Object read) {
        needed(field, read, "web.error.required");
    }

    /** @param key what to say instead */
    public void needed(String field, @Nullable Object read, String key) {
        if (read == null && errors.of(field).isEmpty()) {
            error(field, key);
        }
    }

    /** Trimmed text, "" when missing; control characters, which PostgreSQL cannot keep, are taken out. */
    public String text(String field, @Nullable String typed, int longest) {
        String clean = clean(typed);
        if (clean.length() > longest) {
            error(field, "web.error.tooLong", longest, clean.length());
        }
        return clean;
    }

    public String required(String field, @Nullable String typed, int longest) {
        String clean = text(field, typed, longest);
        if (clean.isEmpty()) {
            error(field, "web.error.required");
        }
        return clean;
    }

    public @Nullable EmailAddress email(String field, @Nullable String typed) {
        String clean = text(field, typed, SHORT_TEXT);
        if (clean.isEmpty()) {
            return null;
        }
        Optional<EmailAddress> address = EmailAddress.parse(clean);
        if (address.isEmpty()) {
            error(field, "web.error.email");
        }
        return address.orElse(null);
    }

    public @Nullable String phone(String field, @Nullable String typed) {
        String clean = text(field, typed, SHORT_TEXT);
        if (clean.isEmpty()) {
            return null;
        }
        if (!PHONE.matcher(clean).matches()) {
            error(field, "web.error.phone");
        }
        return clean;
    }

    /** A day typed as {@code 3.5.2027} or picked ({@code 2027-05-03}); null when empty or wrong. */
    public @Nullable LocalDate date(String field, @Nullable String typed) {
        String clean = text(field, typed, SHORT_TEXT);
        if (clean.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = parseDate(clean);
        if (date.isEmpty()) {
            error(field, "web.error.date");
        }
        return date.orElse(null);
    }

    public static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(
                    text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.parse(text, GERMAN_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A whole number from {@code least} to {@code most}, with German thousand dots allowed. */
    public @Nullable Integer number(String field, @Nullable String typed, int least, int most) {
        String clean = text(field, typed, SHORT_TEXT).replace(".", "").replace(" ", "");
        if (clean.isEmpty()) {
            return null;
        }
        if (!clean.matches("-?\\d{1,9}")) {
            error(field, "web.error.number");
            return null;
        }
        int number = Integer.parseInt(clean);
        if (number < least || number > most) {
            error(field, "web.error.range", least, most);
            return null;
        }
        return number;
    }

    /** A quantity with German decimal comma, for instance hours {@code 7,5}. */
    public @Nullable Double quantity(String field, @Nullable String typed, double least, double most) {
        String clean = text(field, typed, SHORT_TEXT).replace(" ", "");
        if (clean.contains(",")) {
            clean = clean.replace(".", "").replace(',', '.');
        }
        if (clean.isEmpty()) {
            return null;
        }
        if (!clean.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            error(field, "web.error.number");
            return null;
        }
        double number = Double.parseDouble(clean);
        if (number < least || number > most) {
            error(field, "web.error.range", least, most);
            return null;
        }
        return number;
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type, @Nullable String typed) {
        String clean = text(field, typed, SHORT_TEXT);
        if (clean.isEmpty()) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(clean)) {
                return value;
            }
        }
        error(field, "web.error.choice");
        return null;
    }

    public <E extends Enum<E>> List<E> choices(String field, Class<E> type, @Nullable List<String> typed) {
        if (typed == null) {
            return List.of();
        }
        return typed.stream()
                .map(one -> choice(field, type, one))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    public @Nullable UUID id(String field, @Nullable String typed) {
        String clean = text(field, typed, SHORT_TEXT);
        if (clean.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(clean);
        } catch (IllegalArgumentException e) {
            error(field, "web.error.choice");
            return null;
        }
    }

    /** The version the form was opened with. */
    public int version() {
        return version(version);
    }

    /** The version the page carries on: the one it was opened with, until its reader has seen {@code now} beside it. */
    public int version(int now) {
        return version == null || errors.isStale() ? now : version();
    }

    /** A version as it came back; a missing or mangled one counts as 0, which is always stale. */
    public static int version(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    public static boolean ticked(@Nullable String typed) {
        return "on".equals(typed) || "true".equals(typed);
    }

    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }
}
