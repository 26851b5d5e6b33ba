package de.zusammenspiel.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a company adds to its answer.
 *
 * @param what the part it can give
 * @param from from when, for a later yes
 * @param wantsReceipt ticked the box about a donation receipt
 */
public record AnswerDetails(
        String what,
        @Nullable Integer persons,
        @Nullable Double hours,
        @Nullable Integer pieces,
        @Nullable LocalDate from,
        String note,
        boolean wantsReceipt) {
    public static final AnswerDetails NONE = new AnswerDetails("", null, null, null, null, "", false);

    public static AnswerDetails part(String what) {
        return new AnswerDetails(what, null, null, null, null, "", false);
    }

    public static AnswerDetails from(LocalDate day, String note) {
        return new AnswerDetails("", null, null, null, day, note, false);
    }

    public AnswerDetails persons(int number) {
        return new AnswerDetails(what, number, hours, pieces, from, note, wantsReceipt);
    }

    public AnswerDetails hours(double number) {
        return new AnswerDetails(what, persons, number, pieces, from, note, wantsReceipt);
    }

    public AnswerDetails pieces(int number) {
        return new AnswerDetails(what, persons, hours, number, from, note, wantsReceipt);
    }

    public AnswerDetails note(String text) {
        return new AnswerDetails(what, persons, hours, pieces, from, text, wantsReceipt);
    }

    Quantity quantity() {
        return new Quantity(persons, hours, pieces);
    }
}
