package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Round;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Tab;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Meetings to come and past, the rounds under way, and what waits for a decision.
 *
 * @param ready requests that passed screening and stand neither on an agenda nor in a round
 */
public record MeetingListPage(
        String title,
        List<Tab> tabs,
        List<Row> open,
        List<Row> closed,
        List<RoundRow> rounds,
        List<RequestCard> ready,
        boolean mayPlan,
        boolean hasMembers,
        LocalDate roundUntil,
        @Nullable String date,
        @Nullable String time,
        @Nullable String place,
        Errors errors)
        implements FormPage {
    public MeetingListPage {
        tabs = List.copyOf(tabs);
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        rounds = List.copyOf(rounds);
        ready = List.copyOf(ready);
    }

    public record Row(Meeting meeting, String when) {}

    public record RoundRow(Round round, int answered) {}

    /** As one types it. */
    public String roundUntilTyped() {
        return "%d.%d.%d".formatted(roundUntil.getDayOfMonth(), roundUntil.getMonthValue(), roundUntil.getYear());
    }

    @Override
    public String template() {
        return "review/meetings";
    }
}
