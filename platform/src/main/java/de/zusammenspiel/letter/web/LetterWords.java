package de.zusammenspiel.letter.web;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.TemplateFault;
import de.zusammenspiel.letter.Wording;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pages say about letters. */
final class LetterWords {
    private LetterWords() {}

    static String name(LetterKind kind, FormCheck check) {
        return check.say("letter.name." + kind.id());
    }

    /** A language from the address of the page; anything else is usual German. */
    static Wording wording(@Nullable String typed) {
        for (Wording wording : Wording.values()) {
            if (path(wording).equals(typed)) {
                return wording;
            }
        }
        return Wording.GERMAN;
    }

    static String path(Wording wording) {
        return switch (wording) {
            case GERMAN -> "deutsch";
            case PLAIN -> "einfach";
            case ENGLISH -> "englisch";
        };
    }

    static List<Tab> tabs(List<Wording> wordings, Wording current, String url, FormCheck check) {
        return wordings.stream()
                .map(wording -> new Tab(
                        check.say("letter.wording." + wording),
                        url + "?sprache=" + path(wording),
                        wording == current,
                        null))
                .toList();
    }

    static String fault(TemplateFault fault, FormCheck check) {
        return switch (fault) {
            case TemplateFault.Unknown unknown ->
                check.say(
                        "letter.fault.unknown",
                        "{" + unknown.name() + "}",
                        unknown.allowed().stream()
                                .map(name -> "{" + name + "}")
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .collect(Collectors.joining(", ")));
            case TemplateFault.Broken broken -> check.say("letter.fault.broken", broken.snippet());
            case TemplateFault.Unguarded unguarded -> check.say("letter.fault.unguarded", "{" + unguarded.name() + "}");
            case TemplateFault.Buttons buttons -> check.say("letter.fault.buttons", buttons.wanted(), buttons.found());
            case TemplateFault.Missing _ -> check.say("web.error.required");
        };
    }

    static String field(TemplateFault fault) {
        return fault.place().name().toLowerCase(Locale.ROOT);
    }
}
