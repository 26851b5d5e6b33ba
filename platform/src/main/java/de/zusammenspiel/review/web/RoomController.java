package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.StepNotAllowed;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingRoom;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Room;
import de.zusammenspiel.review.RoomItem;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk for the room: one address for the whole hour, showing what is on the table. */
@Controller
class RoomController {
    private static final int MOST_VOTES = 100;
    private static final int REASON = 2_000;

    /** Which request comes on the table. */
    record CallForm(@Nullable String number) {}

    record NoteForm(@Nullable String note) {}

    private final MeetingRoom rooms;
    private final SupportRequests requests;
    private final Reviews reviews;
    private final Rounds rounds;
    private final RoomDesk desk;
    private final DecisionDesk decisions;

    RoomController(
            MeetingRoom rooms,
            SupportRequests requests,
            Reviews reviews,
            Rounds rounds,
            RoomDesk desk,
            DecisionDesk decisions) {
        this.rooms = rooms;
        this.requests = requests;
        this.reviews = reviews;
        this.rounds = rounds;
        this.desk = desk;
        this.decisions = decisions;
    }

    @GetMapping("/{site}/sitzungen/{id}/tisch")
    Response show(Viewer viewer, @PathVariable String id, Locale locale) {
        return desk.page(rooms.open(MeetingController.id(id)), viewer, RoomForm.fresh(), Errors.none(), locale);
    }

    @PostMapping("/{site}/sitzungen/{id}/tisch")
    Response call(Site site, @PathVariable String id, @ModelAttribute CallForm form) {
        MeetingId meeting = MeetingController.id(id);
        rooms.call(meeting, requests.byNumber(FormCheck.clean(form.number())).id());
        return Redirect.to(path(site, meeting));
    }

    @PostMapping("/{site}/sitzungen/{id}/tisch/{number}")
    Response decide(
            Site site,
            Viewer viewer,
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @ModelAttribute RoomForm form,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        Room room = room(id, check, form.decision().reason());
        RoomItem.Votes votes = votes(form, room, check);
        if (Verdict.POSTPONED.name().equals(form.verdict())) {
            check.required("reasonPostponed", form.reasonPostponed(), REASON);
        } else if (Verdict.DECLINED.name().equals(form.verdict())) {
            check.required("reasonDeclined", form.reasonDeclined(), REASON);
        }
        DecisionDesk.Taken taken = check.failed()
                ? DecisionDesk.Taken.REFUSED
                : decisions.take(request, room.meeting().id(), form.decision(), votes, check, actor);
        if (taken == DecisionDesk.Taken.REFUSED) {
            return desk.page(room, viewer, form, check.errors(), check.locale());
        }
        room.openAfter(request.id()).ifPresent(next -> rooms.call(room.meeting().id(), next.request()));
        return Redirect.to(
                path(site, room.meeting().id()),
                check.say(taken == DecisionDesk.Taken.DECIDED ? "review.item.saved" : "room.recommended", number));
    }

    /** Somebody asked for a vote: as many voices at most as there are people who may vote, and yes needs more of them. */
    private static RoomItem.@Nullable Votes votes(RoomForm form, Room room, FormCheck check) {
        Integer yes = check.number("votesFor", form.votesFor(), 0, MOST_VOTES);
        Integer no = check.number("votesAgainst", form.votesAgainst(), 0, MOST_VOTES);
        if (yes == null || no == null) {
            if (yes != null || no != null) {
                check.error("votesFor", "room.error.votes");
            }
            return null;
        }
        int mayVote = room.present().size()
                - (form.abstained() == null ? 0 : form.abstained().size());
        if (!room.present().isEmpty() && yes + no > mayVote) {
            check.error("votesFor", "room.error.tooMany", mayVote);
        }
        if (Verdict.ACCEPTED.name().equals(form.verdict()) && yes <= no) {
            check.error("votesFor", "room.error.noMajority");
        }
        return new RoomItem.Votes(yes, no);
    }

    @PostMapping("/{site}/sitzungen/{id}/tisch/{number}/notiz")
    Response note(
            Site site,
            @PathVariable String id,
            @PathVariable String number,
            @ModelAttribute NoteForm form,
            FormCheck check) {
        MeetingId meeting = MeetingController.id(id);
        String note = FormCheck.clean(form.note());
        rooms.note(
                meeting,
                requests.byNumber(number).id(),
                note.length() > FormCheck.LONG_TEXT ? note.substring(0, FormCheck.LONG_TEXT) : note);
        return Redirect.to(path(site, meeting), check.say("room.note.saved"));
    }

    /** Not in this hour: everybody answers in a round. */
    @PostMapping("/{site}/sitzungen/{id}/tisch/{number}/umlauf")
    Response round(Site site, Actor actor, @PathVariable String id, @PathVariable String number, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        Room room = room(id, check, "");
        try {
            reviews.openRound(List.of(request.id()), rounds.earliestEnd(), actor);
        } catch (StepNotAllowed e) {
            throw new StaleEdit(check.say("review.stale.moved", number), request.question());
        }
        room.openAfter(request.id()).ifPresent(next -> rooms.call(room.meeting().id(), next.request()));
        return Redirect.to(path(site, room.meeting().id()), check.say("review.round.opened"));
    }

    private Room room(String id, FormCheck check, @Nullable String typed) {
        Room room = rooms.open(MeetingController.id(id));
        Meeting meeting = room.meeting();
        if (!meeting.isOpen()) {
            throw new StaleEdit(check.say("review.stale.closed"), FormCheck.clean(typed));
        }
        return room;
    }

    static String path(Site site, MeetingId id) {
        return MeetingController.path(site, id) + "/tisch";
    }
}
