package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.RoomHint;
import de.zusammenspiel.review.RoomItem;
import de.zusammenspiel.review.TopicHint;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk for the room: the agenda, the request on the table, and what can be decided.
 *
 * @param table null while nothing stands on the agenda
 * @param present members to tick
 * @param topics what the city talks about just now
 */
public record RoomPage(
        String title,
        Meeting meeting,
        String when,
        boolean mayRun,
        RoomClock clock,
        List<Line> lines,
        @Nullable Table table,
        List<Option> present,
        int there,
        int quorum,
        List<TopicHint> topics,
        Errors errors)
        implements FormPage {
    public RoomPage {
        lines = List.copyOf(lines);
        present = List.copyOf(present);
        topics = List.copyOf(topics);
    }

    /** A line of the agenda. */
    public record Line(
            int position,
            String number,
            String question,
            String organisation,
            boolean onTable,
            @Nullable Verdict verdict,
            boolean recommendation) {}

    /**
     * The request that is talked about.
     *
     * @param called it was called, its clock runs
     * @param previous number of the item before, null at the top
     * @param conflictIsMine the member looking said to have a conflict
     */
    public record Table(
            int position,
            boolean called,
            String purpose,
            Brief brief,
            RoomItem item,
            @Nullable Decision decision,
            List<Decision> earlier,
            List<RoomHint> hints,
            @Nullable String duo,
            @Nullable Fields fields,
            @Nullable String previous,
            @Nullable String next,
            boolean mayDeclare,
            boolean conflictIsMine) {
        public Table {
            earlier = List.copyOf(earlier);
            hints = List.copyOf(hints);
        }
    }

    /**
     * What can be decided.
     *
     * @param bound names with the reason why they abstain in any case
     * @param open which verdict is unfolded, or ""
     */
    public record Fields(
            int seen,
            List<Option> members,
            List<String> bound,
            String reasonAccepted,
            String reasonPostponed,
            String reasonDeclined,
            List<Option> addresses,
            List<Option> connectors,
            List<Option> runners,
            String votesFor,
            String votesAgainst,
            String open) {
        public Fields {
            members = List.copyOf(members);
            bound = List.copyOf(bound);
            addresses = List.copyOf(addresses);
            connectors = List.copyOf(connectors);
            runners = List.copyOf(runners);
        }
    }

    public int open() {
        return (int) lines.stream().filter(line -> line.verdict() == null).count();
    }

    @Override
    public String template() {
        return "review/room";
    }
}
