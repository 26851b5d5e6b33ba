package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingRoom;
import de.zusammenspiel.review.Room;
import de.zusammenspiel.review.RoomItem;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The people in the room: who is there, who has a conflict of interest, and what all of them see on the wall. */
@Controller
class RoomPeopleController {
    record PresentForm(@Nullable List<String> present) {}

    private final MeetingRoom rooms;
    private final SupportRequests requests;
    private final Briefs briefs;
    private final Texts texts;
    private final Clock clock;

    RoomPeopleController(MeetingRoom rooms, SupportRequests requests, Briefs briefs, Texts texts, Clock clock) {
        this.rooms = rooms;
        this.requests = requests;
        this.briefs = briefs;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/{site}/sitzungen/{id}/anwesende")
    Response present(
            Site site, Actor actor, @PathVariable String id, @ModelAttribute PresentForm form, FormCheck check) {
        MeetingId meeting = MeetingController.id(id);
        Set<UUID> who = new HashSet<>();
        if (form.present() != null) {
            for (String one : form.present()) {
                UUID account = check.id("present", one);
                if (account != null) {
                    who.add(account);
                }
            }
        }
        rooms.present(meeting, who, actor);
        return Redirect.to(RoomController.path(site, meeting), check.say("room.present.saved", who.size()));
    }

    @PostMapping("/{site}/sitzungen/{id}/tisch/{number}/befangen")
    Response conflict(Site site, Actor actor, @PathVariable String id, @PathVariable String number, FormCheck check) {
        MeetingId meeting = MeetingController.id(id);
        rooms.declareConflict(requests.byNumber(number).id(), actor);
        return Redirect.to(RoomController.path(site, meeting), check.say("room.conflict.saved"));
    }

    /** For the wall: the organisation and its request, no names of people. */
    @GetMapping("/{site}/sitzungen/{id}/leinwand")
    Response screen(@PathVariable String id, Locale locale) {
        Room room = rooms.open(MeetingController.id(id));
        RoomItem item = room.current().orElse(null);
        SupportRequest request = item == null ? null : requests.get(item.request());
        return new ScreenPage(
                item == null
                        ? texts.text(locale, "room.screen.empty")
                        : texts.text(
                                locale,
                                "review.item.of",
                                room.items().indexOf(item) + 1,
                                room.items().size()),
                RoomClock.of(room, clock.instant()),
                request == null ? null : request.organisationName(),
                request == null ? null : briefs.of(request, locale),
                request == null ? List.of() : briefs.forTheWall(request, locale),
                item == null ? null : item.verdict(),
                room.items().stream().noneMatch(RoomItem::isOpen));
    }
}
