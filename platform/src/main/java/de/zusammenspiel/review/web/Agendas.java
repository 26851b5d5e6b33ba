package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.review.AgendaItem;
import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Reviews;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stood on the agenda of a meeting and what became of it, and what the group only hears of. */
@Component
class Agendas {
    private final Meetings meetings;
    private final Reviews reviews;
    private final SupportRequests requests;

    Agendas(Meetings meetings, Reviews reviews, SupportRequests requests) {
        this.meetings = meetings;
        this.reviews = reviews;
        this.requests = requests;
    }

    List<MeetingPage.Item> items(Meeting meeting) {
        List<AgendaItem> agenda = meetings.agenda(meeting.id());
        Map<SupportRequestId, SupportRequest> known =
                known(agenda.stream().map(AgendaItem::request).toList());
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
                            item.decision() == null ? null : decided.get(item.request()),
                            reviews.duoOf(item.request())
                                    .map(duo -> duo.connectorName() + ", " + duo.runnerName())
                                    .orElse(null));
                })
                .toList();
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
