package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingRoom;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Room;
import de.zusammenspiel.review.RoomItem;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stood on the agenda of a meeting and what became of it, and what the group only hears of. */
@Component
class Agendas {
    private final Meetings meetings;
    private final Reviews reviews;
    private final SupportRequests requests;
    private final MeetingRoom rooms;
    private final Texts texts;

    Agendas(Meetings meetings, Reviews reviews, SupportRequests requests, MeetingRoom rooms, Texts texts) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.texts = texts;
        this.reviews = reviews;
        this.requests = requests;
    }

    List<MeetingPage.Item> items(Meeting meeting) {
        List<RoomItem> agenda = rooms.open(meeting.id()).items();
        Map<SupportRequestId, SupportRequest> known =
                known(agenda.stream().map(RoomItem::request).toList());
        Map<SupportRequestId, CaseDuo> carried = reviews.duosOf(known.keySet());
        Map<SupportRequestId, Decision> decided = meetings.decisionsIn(meeting.id()).stream()
                .collect(Collectors.toMap(Decision::request, Function.identity(), (first, second) -> second));
        return agenda.stream()
                .filter(item -> known.containsKey(item.request()))
                .map(item -> {
                    SupportRequest request = Objects.requireNonNull(known.get(item.request()));
                    return new MeetingPage.Item(
                            agenda.indexOf(item) + 1,
                            item.decision() == null && !Advices.WINDOW.contains(request.step()),
                            request.number(),
                            request.question(),
                            request.organisationName(),
                            item,
                            item.decision() == null ? null : decided.get(item.request()),
                            names(carried.get(item.request())));
                })
                .toList();
    }

    private static @Nullable String names(@Nullable CaseDuo duo) {
        return duo == null ? null : duo.connectorName() + ", " + duo.runnerName();
    }

    /** Who was there, and whether they were enough; empty where nobody wrote it down. */
    List<String> attendance(Meeting meeting, Locale locale) {
        Room room = rooms.open(meeting.id());
        List<String> lines = new ArrayList<>();
        if (!room.present().isEmpty()) {
            lines.add(texts.text(
                    locale,
                    "room.minutes.present",
                    room.present().values().stream().sorted().collect(Collectors.joining(", "))));
        }
        if (room.quorum() > 0) {
            lines.add(texts.text(
                    locale,
                    room.hasQuorum() ? "room.minutes.quorum" : "room.minutes.noQuorum",
                    room.present().size(),
                    room.quorum()));
        }
        return lines;
    }

    List<MeetingPage.Reported> fastTracked(Meeting meeting) {
        return requests.these(meetings.fastTrackedSince(meeting.id())).stream()
                .map(request -> new MeetingPage.Reported(
                        request.number(), request.question(), request.organisationName(), null))
                .toList();
    }

    List<MeetingPage.Reported> decidedElsewhere(Meeting meeting) {
        List<Decision> decisions = meetings.decidedSince(meeting.id());
        Map<SupportRequestId, SupportRequest> known =
                known(decisions.stream().map(Decision::request).toList());
        return decisions.stream()
                .filter(decision -> known.containsKey(decision.request()))
                .map(decision -> {
                    SupportRequest request = Objects.requireNonNull(known.get(decision.request()));
                    return new MeetingPage.Reported(
                            request.number(), request.question(), request.organisationName(), decision);
                })
                .toList();
    }

    private Map<SupportRequestId, SupportRequest> known(List<SupportRequestId> ids) {
        return requests.these(ids).stream().collect(Collectors.toMap(SupportRequest::id, Function.identity()));
    }
}
