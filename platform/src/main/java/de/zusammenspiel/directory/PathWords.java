package de.zusammenspiel.directory;

import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says a way to an organisation in one sentence: "Jens Petersen kennt Mira Schön seit 2019, letzter Kontakt März". */
@Component
public class PathWords {
    private final Texts texts;
    private final Clock clock;

    PathWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public String sentence(ContactPath path, Locale locale) {
        String whom = whom(path.person(), path.last(), locale);
        String said = path.via() == null
                ? texts.text(locale, "directory.path.direct", Map.of("who", path.introducerName(), "whom", whom))
                : texts.text(
                        locale,
                        "directory.path.via",
                        Map.of("who", path.introducerName(), "via", path.viaName(), "whom", whom));
        return said + when(path.last(), locale) + load(path.load(), locale);
    }

    /** A member's or an organisation's own tie. */
    public String sentence(String knower, String person, Acquaintance how, Locale locale) {
        return texts.text(locale, "directory.path.direct", Map.of("who", knower, "whom", whom(person, how, locale)))
                + when(how, locale);
    }

    private String whom(String person, Acquaintance how, Locale locale) {
        if (!person.isBlank()) {
            return person;
        }
        return how.function().isBlank()
                ? texts.text(locale, "directory.path.somebody")
                : texts.text(locale, "directory.path.somebodyWho", how.function());
    }

    private String when(Acquaintance how, Locale locale) {
        StringBuilder said = new StringBuilder();
        if (how.since() != null) {
            // As a word: a year has no dot after the thousand.
            said.append(texts.text(locale, "directory.path.since", String.valueOf(how.since())));
        }
        LocalDate last = how.lastContact();
        if (last != null) {
            said.append(texts.text(locale, "directory.path.last", month(last, locale)));
        }
        return said.toString();
    }

    private String month(LocalDate day, Locale locale) {
        boolean thisYear = day.getYear()
                == LocalDate.ofInstant(clock.instant(), Texts.ZONE).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "MMMM" : "MMMM uuuu", locale)
                .format(day);
    }

    private String load(int load, Locale locale) {
        return load == 0 ? "" : texts.text(locale, "directory.path.load", load);
    }
}
