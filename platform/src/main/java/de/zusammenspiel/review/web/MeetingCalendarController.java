package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingCalendar;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.CalendarFile;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A meeting in the calendar, and calling it off. */
@Controller
class MeetingCalendarController {
    private static final int REASON = 400;

    record CancelForm(@Nullable String reason) {}

    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final Texts texts;

    MeetingCalendarController(Meetings meetings, MeetingCalendar calendar, Texts texts) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen/{id}/termin.ics")
    Response file(@PathVariable String id) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        CalendarFile file = calendar.of(meeting, null);
        return new Download("Sitzung-" + meeting.start().toLocalDate() + ".ics", file.mediaType(), file.bytes(), false);
    }

    @GetMapping("/{site}/sitzungen/{id}/absage")
    Response ask(@PathVariable String id, Locale locale) {
        return page(meetings.get(MeetingController.id(id)), null, Errors.none(), locale);
    }

    private CancelPage page(Meeting meeting, @Nullable String typed, Errors errors, Locale locale) {
        return new CancelPage(
                texts.text(locale, "room.cancel.title", meeting.start().toLocalDate()),
                meeting,
                MeetingController.label(meeting, locale),
                typed,
                errors);
    }

    @PostMapping("/{site}/sitzungen/{id}/absage")
    Response cancel(Site site, Actor actor, @PathVariable String id, @ModelAttribute CancelForm form, FormCheck check) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        String reason = check.required("reason", form.reason(), REASON);
        if (check.failed()) {
            return page(meeting, form.reason(), check.errors(), check.locale());
        }
        if (!meetings.cancel(meeting.id(), reason, actor)) {
            throw new StaleEdit(check.say("review.stale.closed"), reason);
        }
        return Redirect.to("/" + site.slug() + "/sitzungen", check.say("room.cancel.done"));
    }
}
