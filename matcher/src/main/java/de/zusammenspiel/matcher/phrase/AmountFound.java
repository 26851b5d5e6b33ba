package de.zusammenspiel.matcher.phrase;

import de.zusammenspiel.matcher.Amount;
import org.jspecify.annotations.Nullable;

/** What was found so far in a phrase. */
final class AmountFound {

    private static final double DAYS_PER_WEEKEND = 2;
    private static final double SQUARE_FEET_PER_M2 = 10.764;

    private @Nullable Integer persons;
    private @Nullable Double hours;
    private @Nullable Double days;
    private @Nullable Integer occasions;
    private @Nullable Integer pieces;
    private @Nullable Double areaM2;
    private @Nullable Double months;
    private @Nullable Integer vehicles;

    /** The bare factor of "8 × 40 h": people if nobody else is named, else times. */
    private @Nullable Integer times;

    void factor(double value) {
        times = (int) value;
    }

    /** A number and the word behind it, lower case; whatever is no unit is a thing. */
    void add(double value, @Nullable String word) {
        switch (word == null ? null : Unit.of(word)) {
            case null -> pieces = pieces == null ? (Integer) (int) value : pieces;
            case HOURS -> hours = value;
            case MINUTES -> hours = value / 60;
            case PERSONS -> persons = (int) value;
            case DAYS -> days = value;
            case WEEKENDS -> days = value * DAYS_PER_WEEKEND;
            case AREA -> areaM2 = value;
            case SQUARE_FEET -> areaM2 = (double) Math.round(value / SQUARE_FEET_PER_M2);
            case MONTHS -> months = value;
            case YEARS -> months = value * 12;
            case VEHICLES -> vehicles = (int) value;
            case OCCASIONS -> occasions = (int) value;
            case MEASURE -> {
                // Nothing we compare.
            }
        }
    }

    Amount toAmount(String text) {
        if (times != null) {
            if (persons == null && hours != null) {
                persons = times;
            } else if (occasions == null) {
                occasions = times;
            }
        }
        return new Amount(persons, hours, days, occasions, pieces, areaM2, months, vehicles, text);
    }
}
