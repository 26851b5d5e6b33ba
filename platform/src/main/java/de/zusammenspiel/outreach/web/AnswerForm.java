package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Coverage;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeState;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a company adds to its answer, as typed.
 *
 * @param wahl which answer
 * @param speaker for staff: who said it
 */
public record AnswerForm(
        @Nullable String wahl,
        @Nullable String what,
        @Nullable String persons,
        @Nullable String hours,
        @Nullable String pieces,
        @Nullable String from,
        @Nullable String note,
        @Nullable String receipt,
        @Nullable String speaker) {
    private static final int MOST = 100_000;

    public boolean wantsReceipt() {
        return FormCheck.ticked(receipt);
    }

    /** What was answered before, to be changed. */
    static AnswerForm of(Challenge challenge, List<Pledge> pledges, @Nullable String wahl, Locale locale) {
        Pledge pledge = pledges.stream()
                .filter(one -> one.state() != PledgeState.WITHDRAWN && !one.full())
                .findFirst()
                .orElse(null);
        LocalDate from = challenge.laterFrom();
        return new AnswerForm(
                wahl,
                pledge == null ? null : pledge.what(),
                pledge == null ? null : number(pledge.persons(), locale),
                pledge == null ? null : number(pledge.hours(), locale),
                pledge == null ? null : number(pledge.pieces(), locale),
                from == null ? null : from.getDayOfMonth() + "." + from.getMonthValue() + "." + from.getYear(),
                challenge.answerNote(),
                null,
                challenge.contactName());
    }

    private static @Nullable String number(@Nullable Number number, Locale locale) {
        return number == null ? null : Texts.number(locale, number);
    }

    /** Checks what belongs to the answer; the rest is left aside. */
    AnswerDetails details(Answer answer, Coverage coverage, LocalDate today, FormCheck check) {
        String text = check.text("note", note, FormCheck.LONG_TEXT);
        return switch (answer) {
            case YES -> new AnswerDetails("", null, null, null, null, text, wantsReceipt());
            case NO -> new AnswerDetails("", null, null, null, null, text, false);
            case LATER -> later(text, today, check);
            case PARTLY -> part(text, coverage, check);
        };
    }

    private AnswerDetails later(String text, LocalDate today, FormCheck check) {
        LocalDate day = check.date("from", from);
        check.needed("from", day, "outreach.reply.fromMissing");
        if (day != null && day.isBefore(today)) {
            check.error("from", "outreach.reply.fromPast");
        }
        return new AnswerDetails("", null, null, null, day, text, wantsReceipt());
    }

    private AnswerDetails part(String text, Coverage coverage, FormCheck check) {
        String part = check.required("what", what, FormCheck.LONG_TEXT);
        Integer people = asks(coverage, Coverage.Unit.PERSONS) ? check.number("persons", persons, 1, MOST) : null;
        Double time = asks(coverage, Coverage.Unit.HOURS) ? check.quantity("hours", hours, 0.1, MOST) : null;
        Integer things = asks(coverage, Coverage.Unit.PIECES) ? check.number("pieces", pieces, 1, MOST) : null;
        return new AnswerDetails(part, people, time, things, null, text, wantsReceipt());
    }

    private static boolean asks(Coverage coverage, Coverage.Unit unit) {
        return coverage.parts().stream().anyMatch(part -> part.unit() == unit);
    }
}
