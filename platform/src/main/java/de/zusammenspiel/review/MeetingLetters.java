package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters to all whose request was decided in a meeting: ready the same evening, sent by one click. */
@Service
public class MeetingLetters {
    private final RoomStore store;
    private final SupportRequests requests;
    private final Duos duos;
    private final ReviewLetters letters;
    private final Sites sites;
    private final Journal journal;

    MeetingLetters(
            RoomStore store, SupportRequests requests, Duos duos, ReviewLetters letters, Sites sites, Journal journal) {
        this.store = store;
        this.requests = requests;
        this.duos = duos;
        this.letters = letters;
        this.sites = sites;
        this.journal = journal;
    }

    /**
     * A letter as it would go out.
     *
     * @param to whom it goes to; "" when nobody gave an e-mail address, and somebody has to call
     */
    public record Draft(SupportRequest request, Verdict verdict, String to, String subject, List<String> paragraphs) {
        public Draft {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    @Transactional(readOnly = true)
    public List<Draft> waiting(MeetingId meeting) {
        List<Draft> drafts = new ArrayList<>();
        List<RoomStore.Waiting> waiting = store.letters(meeting);
        Map<SupportRequestId, SupportRequest> known = known(waiting);
        for (RoomStore.Waiting one : waiting) {
            SupportRequest request = known.get(one.request());
            if (request != null) {
                ReviewLetters.Words words = words(one, request);
                String email = request.contactEmail();
                drafts.add(new Draft(
                        request, one.verdict(), email == null ? "" : email, words.subject(), words.paragraphs()));
            }
        }
        return drafts;
    }

    /** @return how many went out by e-mail; empty when none waited any more */
    @Transactional
    public OptionalInt send(MeetingId meeting, Actor by) {
        int sent = 0;
        int taken = 0;
        List<RoomStore.Waiting> waiting = store.letters(meeting);
        Map<SupportRequestId, SupportRequest> known = known(waiting);
        for (RoomStore.Waiting one : waiting) {
            SupportRequest request = known.get(one.request());
            // Whoever comes second waits here for the first and finds the letter gone.
            if (request != null && store.letterSent(meeting, one.request())) {
                taken++;
                sent += letters.send(words(one, request), request) ? 1 : 0;
            }
        }
        if (taken == 0) {
            return OptionalInt.empty();
        }
        journal.record(by, "Meeting", meeting.value(), "meetingLettersSent", Map.of("letters", String.valueOf(sent)));
        return OptionalInt.of(sent);
    }

    /** The usual words of a refusal, to be changed before they go out. */
    @Transactional(readOnly = true)
    public String usualRefusal(SupportRequest request) {
        return String.join("\n\n", letters.refusal(request, "", "…", null).paragraphs());
    }

    /** Closed meetings whose letters wait, with how many. */
    @Transactional(readOnly = true)
    public Map<MeetingId, Integer> unsent() {
        return store.unsent();
    }

    private Map<SupportRequestId, SupportRequest> known(List<RoomStore.Waiting> waiting) {
        return requests.these(waiting.stream().map(RoomStore.Waiting::request).toList()).stream()
                .collect(Collectors.toMap(SupportRequest::id, Function.identity()));
    }

    private ReviewLetters.Words words(RoomStore.Waiting one, SupportRequest request) {
        return switch (one.verdict()) {
            case ACCEPTED -> letters.acceptance(request, duos.of(request.id()).orElse(null), sites.current());
            case POSTPONED -> letters.postponement(request, one.reason());
            case DECLINED -> letters.refusal(request, one.farewell(), one.reason(), one.referral());
        };
    }
}
