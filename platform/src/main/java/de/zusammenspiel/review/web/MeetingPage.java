package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.RoomItem;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with its agenda.
 *
 * @param agendaClosed what is screened now comes up at the meeting after this one
 * @param fastTracked requests placed on the fast track since the meeting before
 * @param decidedElsewhere decisions made without a meeting since the meeting before
 */
public record MeetingPage(
        String title,
        Meeting meeting,
        String when,
        boolean mayRun,
        boolean agendaClosed,
        List<Item> items,
        List<Reported> fastTracked,
        List<Reported> decidedElsewhere,
        @Nullable String next,
        @Nullable String date,
        @Nullable String time,
        @Nullable String place,
        Errors errors)
        implements FormPage {
    public MeetingPage {
        items = List.copyOf(items);
        fastTracked = List.copyOf(fastTracked);
        decidedElsewhere = List.copyOf(decidedElsewhere);
    }

    /**
     * One line of the agenda.
     *
     * @param said what was noted and voted in the room
     * @param gone undecided here, and not up for decision any more: withdrawn, or decided elsewhere
     */
    public record Item(
            int position,
            boolean gone,
            String number,
            String question,
            String organisation,
            RoomItem said,
            @Nullable Decision decision,
            @Nullable String duo) {
        /** What a meeting without a quorum recommends, null where it decided or said nothing. */
        public @Nullable Verdict recommended() {
            return said.recommendation() ? said.verdict() : null;
        }
    }

    /** Something the group only hears of. */
    public record Reported(
            String number,
            String question,
            String organisation,
            @Nullable Decision decision) {}

    @Override
    public String template() {
        return "review/meeting";
    }
}
