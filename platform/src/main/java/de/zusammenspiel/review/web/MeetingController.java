package de.zusammenspiel.review.web;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.RoundItem;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings: planning, agenda, invitation. */
@Controller
class MeetingController {
    private static final int PLACE = 300;

    /** When and where to meet. */
    record MeetingForm(
            @Nullable String date,
            @Nullable String time,
            @Nullable String place) {}

    private final Meetings meetings;
    private final Rounds rounds;
    private final SupportRequests requests;
    private final Agendas agendas;
    private final Accounts accounts;
    private final Texts texts;

    MeetingController(
            Meetings meetings,
            Rounds rounds,
            SupportRequests requests,
            Agendas agendas,
            Accounts accounts,
            Texts texts) {
        this.meetings = meetings;
        this.rounds = rounds;
        this.requests = requests;
        this.agendas = agendas;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen")
    Response list(Site site, Viewer viewer, Locale locale) {
        return list(site, viewer, new MeetingForm(null, null, null), Errors.none(), locale);
    }

    private MeetingListPage list(Site site, Viewer viewer, MeetingForm typed, Errors errors, Locale locale) {
        Set<SupportRequestId> placed = new HashSet<>();
        List<Meeting> open = meetings.open();
        open.forEach(meeting -> meetings.agenda(meeting.id()).stream()
                .filter(item -> item.decision() == null)
                .forEach(item -> placed.add(item.request())));
        var running = rounds.open();
        running.forEach(round -> round.items().stream().map(RoundItem::request).forEach(placed::add));
        List<RequestCard> ready = requests.inStep(Advices.WINDOW).stream()
                .filter(card -> !placed.contains(card.id()))
                .toList();
        return new MeetingListPage(
                texts.text(locale, "review.meetings.title"),
                GroupController.tabs(site, "sitzungen", texts, locale),
                open.stream()
                        .map(meeting -> new MeetingListPage.Row(meeting, label(meeting, locale)))
                        .toList(),
                meetings.closed().stream()
                        .map(meeting -> new MeetingListPage.Row(meeting, label(meeting, locale)))
                        .toList(),
                running.stream()
                        .map(round -> new MeetingListPage.RoundRow(round, (int) round.voters().stream()
                                .filter(voter -> voter.answeredAt() != null)
                                .count()))
                        .toList(),
                ready,
                viewer.is(Role.COORDINATOR),
                !accounts.membersOf(Role.GROUP_MEMBER).isEmpty(),
                rounds.earliestEnd(),
                typed.date(),
                typed.time(),
                typed.place(),
                errors);
    }

    @PostMapping("/{site}/sitzungen")
    Response plan(Site site, Viewer viewer, Actor actor, @ModelAttribute MeetingForm form, FormCheck check) {
        Optional<LocalDateTime> start = start(form, check);
        String place = check.required("place", form.place(), PLACE);
        if (check.failed() || start.isEmpty()) {
            return list(site, viewer, form, check.errors(), check.locale());
        }
        MeetingId id = meetings.plan(start.get(), place, actor);
        return Redirect.to(path(site, id), check.say("review.meeting.planned"));
    }

    private static Optional<LocalDateTime> start(MeetingForm form, FormCheck check) {
        LocalDate date = check.date("date", form.date());
        LocalTime time = time(form.time(), check);
        check.needed("date", date);
        return date == null || time == null ? Optional.empty() : Optional.of(date.atTime(time));
    }

    /** "18:00", "18.00" or "9:30"; null when it is missing or wrong, which is noted then. */
    static @Nullable LocalTime time(@Nullable String typed, FormCheck check) {
        String time = check.required("time", typed, FormCheck.SHORT_TEXT).replace('.', ':');
        if (time.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            return LocalTime.parse(time.length() == 4 ? "0" + time : time);
        }
        if (!time.isEmpty()) {
            check.error("time", "review.error.time");
        }
        return null;
    }

    @GetMapping("/{site}/sitzungen/{id}")
    Response show(Site site, Viewer viewer, @PathVariable String id, Locale locale) {
        return page(viewer, meeting(id), new MeetingForm(null, null, null), Errors.none(), locale);
    }

    private MeetingPage page(Viewer viewer, Meeting meeting, MeetingForm typed, Errors errors, Locale locale) {
        List<MeetingPage.Item> items = agendas.items(meeting);
        return new MeetingPage(
                texts.text(locale, "review.meeting.title", meeting.start().toLocalDate()),
                meeting,
                label(meeting, locale),
                viewer.is(Role.COORDINATOR) && meeting.isOpen(),
                meetings.agendaClosed(meeting),
                items,
                agendas.fastTracked(meeting),
                agendas.decidedElsewhere(meeting),
                items.stream()
                        .filter(item -> item.decision() == null && !item.gone())
                        .map(MeetingPage.Item::number)
                        .findFirst()
                        .orElse(null),
                typed.date() == null ? date(meeting) : typed.date(),
                typed.time() == null ? meeting.start().toLocalTime().toString() : typed.time(),
                typed.place() == null ? meeting.place() : typed.place(),
                errors);
    }

    private static String date(Meeting meeting) {
        LocalDate day = meeting.start().toLocalDate();
        return "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    @PostMapping("/{site}/sitzungen/{id}")
    Response move(
            Site site,
            Viewer viewer,
            Actor actor,
            @PathVariable String id,
            @ModelAttribute MeetingForm form,
            FormCheck check) {
        Meeting meeting = meeting(id);
        Optional<LocalDateTime> start = start(form, check);
        String place = check.required("place", form.place(), PLACE);
        if (check.failed() || start.isEmpty()) {
            return page(viewer, meeting, form, check.errors(), check.locale());
        }
        meetings.move(meeting.id(), start.get(), place, actor);
        return Redirect.to(path(site, meeting.id()), check.say("review.meeting.moved"));
    }

    @PostMapping("/{site}/sitzungen/{id}/auffuellen")
    Response fill(Site site, Actor actor, @PathVariable String id, FormCheck check) {
        Meeting meeting = meeting(id);
        int added = meetings.fill(meeting.id(), actor);
        return Redirect.to(path(site, meeting.id()), check.say("review.meeting.filled", added));
    }

    @PostMapping("/{site}/sitzungen/{id}/einladen")
    Response invite(
            Site site,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            FormCheck check) {
        Meeting meeting = meeting(id);
        OptionalInt members = meetings.inviteAgain(meeting.id(), instant(seen), actor);
        return Redirect.to(
                path(site, meeting.id()),
                members.isPresent()
                        ? check.say("review.meeting.invited", members.getAsInt())
                        : check.say("review.meeting.invited.already"));
    }

    @PostMapping("/{site}/sitzungen/{id}/schliessen")
    Response close(Site site, Actor actor, @PathVariable String id, FormCheck check) {
        Meeting meeting = meeting(id);
        boolean closed = meetings.close(meeting.id(), actor);
        return Redirect.to(
                path(site, meeting.id()) + "/briefe",
                check.say(closed ? "review.meeting.closed" : "review.meeting.closed.already"));
    }

    /** When the group had been invited as the page was opened; null for never, or when the form was bent. */
    private static @Nullable Instant instant(String seen) {
        try {
            return seen.isEmpty() ? null : Instant.parse(seen);
        } catch (DateTimeParseException bent) {
            return null;
        }
    }

    private Meeting meeting(String id) {
        return meetings.get(id(id));
    }

    static MeetingId id(String text) {
        try {
            return new MeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("meeting");
        }
    }

    /** "3. Mai 2027, 18:00 Uhr". */
    static String label(Meeting meeting, Locale locale) {
        return Texts.dateTime(locale, meeting.start().atZone(Texts.ZONE).toInstant());
    }

    static String path(Site site, MeetingId id) {
        return "/" + site.slug() + "/sitzungen/" + id;
    }
}
