package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.TieBasis;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How well somebody knows somebody, as typed. */
public record TieForm(
        @Nullable String strength,
        @Nullable String function,
        @Nullable String origin,
        @Nullable String since,
        @Nullable String lastContact,
        @Nullable String basis) {
    private static final int ORIGIN = 400;
    private static final int EARLIEST = 1950;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    static TieForm of(Acquaintance how) {
        LocalDate last = how.lastContact();
        return new TieForm(
                String.valueOf(how.strength()),
                how.function(),
                how.origin(),
                how.since() == null ? null : String.valueOf(how.since()),
                last == null ? null : TYPED.format(last),
                how.basis().name());
    }

    @Nullable
    Acquaintance read(FormCheck check, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        Integer strong = check.number("strength", strength, 1, Acquaintance.STRONGEST);
        String what = check.text("function", function, FormCheck.SHORT_TEXT);
        String where = check.text("origin", origin, ORIGIN);
        Integer year = check.number("since", since, EARLIEST, today.getYear());
        LocalDate last = check.date("lastContact", lastContact);
        TieBasis ground = check.choice("basis", TieBasis.class, basis);
        check.needed("strength", strong);
        if (last != null && last.isAfter(today)) {
            check.error("lastContact", "directory.tie.lastContact.future");
        }
        return strong == null || check.failed()
                ? null
                : new Acquaintance(
                        strong, what, where, year, last, ground == null ? TieBasis.LEGITIMATE_INTEREST : ground);
    }

    List<Option> strengths(FormCheck check) {
        return Option.select(
                IntStream.rangeClosed(1, Acquaintance.STRONGEST)
                        .mapToObj(one -> Option.of(String.valueOf(one), check.say("directory.tie.strength." + one)))
                        .toList(),
                strength);
    }

    List<Option> bases(FormCheck check) {
        return Option.select(
                Arrays.stream(TieBasis.values())
                        .map(one -> Option.of(one.name(), check.say("directory.tie.basis." + one)))
                        .toList(),
                List.of(basis == null ? TieBasis.LEGITIMATE_INTEREST.name() : basis));
    }
}
