package de.zusammenspiel.agreement;

import de.zusammenspiel.outreach.Coverage.Part;
import de.zusammenspiel.outreach.Coverage.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What agreements give of what was asked for. */
final class AgreedAmounts {
    private AgreedAmounts() {}

    static Amount of(Agreement agreement) {
        return of(
                agreement.given(Side.COMPANY).stream().map(Contribution::amount).toList());
    }

    /** Everything the company gives. Hours count for each person where people are named, as in the request. */
    static Amount of(List<Amount> contributions) {
        Integer persons = null;
        Double hours = null;
        Integer pieces = null;
        for (Amount one : contributions) {
            persons = sum(persons, one.persons());
            pieces = sum(pieces, one.pieces());
            Double given = one.hours();
            if (given != null) {
                hours = one.persons() == null ? given + Objects.requireNonNullElse(hours, 0.0) : given;
            }
        }
        return new Amount(persons, hours, pieces);
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }

    /** Whether these fill what is missing; one that names none of the amounts asked for is taken to give it all. */
    static boolean fill(List<Part> parts, List<Amount> given) {
        return given.stream().anyMatch(amount -> parts.stream().noneMatch(part -> of(part.unit(), amount) > 0))
                || parts.stream()
                        .allMatch(part -> given.stream()
                                        .mapToDouble(amount -> of(part.unit(), amount))
                                        .sum()
                                >= part.missing());
    }

    private static double of(Unit unit, Amount amount) {
        return switch (unit) {
            case PERSONS -> Objects.requireNonNullElse(amount.persons(), 0);
            case HOURS -> Objects.requireNonNullElse(amount.hours(), 0.0);
            case PIECES -> Objects.requireNonNullElse(amount.pieces(), 0);
        };
    }
}
