package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Quiet;
import de.zusammenspiel.directory.QuietTime;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Quiet times as one says them. */
final class QuietWords {
    private QuietWords() {}

    static String now(Quiet quiet, FormCheck say) {
        return say.say("directory.quiet.now", Texts.date(say.locale(), quiet.askFrom()), quiet.why());
    }

    static String time(QuietTime time, FormCheck say) {
        LocalDate from = time.from();
        LocalDate until = time.until();
        if (from == null || until == null) {
            return say.say("directory.quiet.kind.SCHOOL_HOLIDAYS");
        }
        return time.kind() == QuietTime.Kind.ONCE
                ? say.say(
                        "directory.quiet.once",
                        time.what(),
                        Texts.date(say.locale(), from),
                        Texts.date(say.locale(), until))
                : say.say("directory.quiet.yearly", time.what(), day(from, say.locale()), day(until, say.locale()));
    }

    /** "24. Dezember": it comes again every year. */
    private static String day(LocalDate day, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        return DateTimeFormatter.ofPattern(english ? "d MMMM" : "d. MMMM", english ? Locale.UK : Locale.GERMANY)
                .format(day);
    }
}
