package de.zusammenspiel.intake.web;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.part.Option;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of this module in the reader's words. */
final class Words {
    private Words() {}

    static String kind(ResourceKind kind, Locale locale) {
        return "en".equals(locale.getLanguage()) ? kind.english() : kind.german();
    }

    static String kinds(Collection<ResourceKind> kinds, Locale locale) {
        return kinds.stream().sorted().map(kind -> kind(kind, locale)).collect(Collectors.joining(", "));
    }

    static List<Option> kindOptions(@Nullable List<String> chosen, FormCheck say) {
        return Option.select(
                Arrays.stream(ResourceKind.values())
                        .map(kind -> Option.of(
                                kind.name(), kind(kind, say.locale()), say.say("intake.kind.help." + kind.name())))
                        .toList(),
                chosen == null ? List.of() : chosen);
    }
}
