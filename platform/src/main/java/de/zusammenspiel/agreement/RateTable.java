package de.zusammenspiel.agreement;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One version of the rates of a site. */
public record RateTable(int version, LocalDate validFrom, String madeBy, List<Rate> rates) {
    public RateTable {
        rates = List.copyOf(rates);
    }

    public Optional<Rate> rate(String code) {
        return rates.stream().filter(rate -> rate.code().equals(code)).findFirst();
    }

    public List<Rate> of(Rate.Category category) {
        return rates.stream().filter(rate -> rate.category() == category).toList();
    }

    /** The row a contribution is counted by: the chosen one, else the one whose words stand in its text. */
    public Optional<Rate> rateFor(Contribution one) {
        return switch (one.kind()) {
            case HANDS -> hours(one.byStudents() ? Rate.Category.STUDENTS : Rate.Category.HANDS);
            case KNOWLEDGE -> hours(one.byStudents() ? Rate.Category.STUDENTS : Rate.Category.KNOWLEDGE);
            case MATERIAL -> thing(one, Rate.Category.GOODS);
            case FACILITY -> thing(one, Rate.Category.FACILITY);
            case NETWORK -> Optional.empty();
        };
    }

    private Optional<Rate> hours(Rate.Category category) {
        return of(category).stream().findFirst();
    }

    private Optional<Rate> thing(Contribution one, Rate.Category category) {
        if (!one.goods().isBlank()) {
            return rate(one.goods()).filter(rate -> rate.category() == category);
        }
        return of(category).stream().filter(rate -> rate.fits(one.what())).findFirst();
    }

    /** Counts one contribution. What nobody can count stays unvalued rather than guessed. */
    ValueLine value(int place, Contribution one) {
        double hours = one.kind() == ResourceKind.NETWORK ? 0 : one.totalHours();
        Rate rate = rateFor(one).orElse(null);
        Integer pieces = one.pieces();
        if (rate == null) {
            return new ValueLine(place, one.kind(), version, "", 0, hours, 0, false);
        }
        double units = rate.category().isHours() ? hours : pieces == null ? 0 : pieces;
        boolean valued = units > 0;
        return new ValueLine(
                place,
                one.kind(),
                version,
                rate.code(),
                units,
                rate.category().isHours() ? hours : 0,
                Math.round(units * rate.cents()),
                valued);
    }
}
