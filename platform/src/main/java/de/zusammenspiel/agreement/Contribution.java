package de.zusammenspiel.agreement;

import de.zusammenspiel.matcher.ResourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What one side gives. Never money: there is no field for it.
 *
 * @param hours for each person where people are named, else all of them
 * @param unit what the pieces are: "Stück", "Abende", "Tage"
 * @param byStudents trainees or pupils give the hours, which are counted lower
 * @param goods row of the rate table the pieces are valued by, or "" for not valued
 */
public record Contribution(
        Side giver,
        ResourceKind kind,
        String what,
        @Nullable Integer persons,
        @Nullable Double hours,
        @Nullable Integer pieces,
        String unit,
        boolean byStudents,
        String goods) {

    public static Contribution of(Side giver, ResourceKind kind, String what) {
        return new Contribution(giver, kind, what, null, null, null, "", false, "");
    }

    public Contribution people(int count, double hoursEach) {
        return new Contribution(giver, kind, what, count, hoursEach, pieces, unit, byStudents, goods);
    }

    public Contribution hours(double all) {
        return new Contribution(giver, kind, what, persons, all, pieces, unit, byStudents, goods);
    }

    public Contribution pieces(int count, String ofWhat) {
        return new Contribution(giver, kind, what, persons, hours, count, ofWhat, byStudents, goods);
    }

    public Contribution byStudents(boolean yes) {
        return new Contribution(giver, kind, what, persons, hours, pieces, unit, yes, goods);
    }

    public Contribution valuedAs(String row) {
        return new Contribution(giver, kind, what, persons, hours, pieces, unit, byStudents, row);
    }

    /** The same thing in another amount, as it turned out. */
    Contribution amount(Amount actual) {
        return new Contribution(
                giver, kind, what, actual.persons(), actual.hours(), actual.pieces(), unit, byStudents, goods);
    }

    public Amount amount() {
        return new Amount(persons, hours, pieces);
    }

    /** All hours of all people. */
    public double totalHours() {
        return amount().totalHours();
    }

    public boolean isGoods() {
        return kind == ResourceKind.MATERIAL;
    }
}
