package de.zusammenspiel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page; templates get it as {@code c}.
 *
 * @param csrf value for the hidden field {@code _csrf}
 * @param submission fresh id for the hidden field {@code _submission}
 * @param theme {@code auto}, {@code light} or {@code dark}
 */
public record Chrome(
        Locale locale,
        Texts texts,
        String path,
        @Nullable SiteFrame site,
        @Nullable ViewerFrame viewer,
        List<MenuEntry> menu,
        Narrowing narrowing,
        @Nullable String flash,
        String csrf,
        String nonce,
        String theme,
        String submission,
        LocalDate today) {

    /**
     * How the list of this page is narrowed, where such filters can be saved.
     *
     * @param list path within the site; "" where nothing can be saved
     * @param query as it stands in the address
     */
    public record Narrowing(String list, String query, List<SavedFilter> saved) {
        public static final Narrowing NONE = new Narrowing("", "", List.of());

        public Narrowing {
            saved = List.copyOf(saved);
        }

        public boolean possible() {
            return !list.isEmpty();
        }
    }

    public String t(String key, Object... args) {
        return texts.text(locale, key, args);
    }

    /** What a field is called, if one of the beginnings leads to its label. */
    public @Nullable String label(List<String> beginnings, String field) {
        return beginnings.stream()
                .map(beginning -> beginning + field)
                .filter(texts::has)
                .findFirst()
                .map(this::t)
                .orElse(null);
    }

    /** "/saarbruecken" + path; pages of the installation itself have no site. */
    public String at(String path) {
        return site == null ? path : "/" + site.slug() + path;
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "–" : Texts.date(locale, day);
    }

    public String dateTime(@Nullable Instant instant) {
        return instant == null ? "–" : Texts.dateTime(locale, instant);
    }

    public String day(@Nullable Instant instant) {
        return instant == null
                ? "–"
                : Texts.date(locale, instant.atZone(Texts.ZONE).toLocalDate());
    }

    public String number(Number number) {
        return Texts.number(locale, number);
    }

    public String lang() {
        return Texts.isEnglish(locale) ? "en" : "de";
    }

    public boolean signedIn() {
        return viewer != null;
    }
}
